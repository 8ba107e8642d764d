// Reads requests: {"sources": [{"text": …}, …], "options": …}, or one lone {"text": …}.  "{" -> an error that says why
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "factdiff/factdiff.h"

namespace factdiff {

// Discarded when it is no JSON that can be read.
nlohmann::ordered_json parse_json(std::string_view text);

// JSON text with "\ufffd" for each escaped surrogate that stands alone: {"text":"\ud800"} -> {"text":"\ufffd"}. Nothing
// where all are in pairs. Such a text is no Unicode, and JSON with it is refused; RFC 8259, section 8.2.
std::optional<std::string> with_whole_characters(std::string_view text);

// The request in `json`, which was parsed from `text`. Takes the texts out of it.
Result<Request> read_request(nlohmann::ordered_json& json, std::string_view text);

}  // namespace factdiff
