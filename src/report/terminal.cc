#include "report/report.h"

namespace gainsay {

void report_terminal(const Outcome&, const ReportOptions&, std::ostream&) {}

}  // namespace gainsay
