// What nearly every file includes, compiled once where the build asks for it (-Db_pch=true).
#ifndef GAINSAY_THIRD_PARTY_H_
#define GAINSAY_THIRD_PARTY_H_

#include <date/date.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <unordered_map>
#include <variant>
#include <vector>

#endif
