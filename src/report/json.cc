#include "report/report.h"

namespace gainsay {

void report_json(const Outcome&, const ReportOptions&, std::ostream&) {}

}  // namespace gainsay
