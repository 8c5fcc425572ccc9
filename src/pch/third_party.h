// What nearly every file includes, compiled once where the build asks for it (-Db_pch=true).
#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <variant>
#include <vector>
#include <optional>
#include <unordered_map>
#include <functional>
#include <memory>
#include <date/date.h>
#include <nlohmann/json.hpp>
#include <tl/expected.hpp>
