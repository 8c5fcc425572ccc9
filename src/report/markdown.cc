#include "report/report.h"

namespace gainsay {

void report_markdown(const Outcome&, const ReportOptions&, std::ostream&) {}

}  // namespace gainsay
