#pragma once

#include <cstdint>
#include <string_view>

#include "article/lists.h"

namespace gainsay {

/// The length in bytes of the dateline that opens a paragraph, with the dash and the space behind it; 0 where
/// there is none: "NOVI SAD, Serbia, Sept 14 (Balkan Wire) - ", "WASHINGTON (AP) — ", "BO WATERSIDE – ",
/// "DARMSTADT. ".
std::uint32_t dateline_length(std::string_view paragraph, const Abbreviations& words);

/// Whether a short line is nothing but where and when: "Nadi, 18 July 2025, 6 pm", "Friday 16 May 2025".
bool is_dateline(std::string_view line, const Abbreviations& words);

/// Whether a line is nothing but a time, with or without a year: "Last updated Sunday 27 April, 22:40",
/// "8:00 AM PDT 4/4/2012".
bool is_time_stamp(std::string_view line, const Abbreviations& words);

}  // namespace gainsay
