#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// The characters that one character reference ("&rsquo;", "&#8217;", "&#x2019;") stands for, by HTML's list
/// of names; the reference itself where it names nothing. `entity` runs from "&" to ";".
std::string decode_entity(std::string_view entity);

}  // namespace gainsay
