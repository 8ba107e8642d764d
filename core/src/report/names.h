// The contract's words for the engine's enumerators: the only place where they are spelt.
#pragma once

#include <string_view>

#include "factdiff/factdiff.h"

namespace factdiff {

std::string_view name_of(FigureType type);
std::string_view name_of(Hedge hedge);
std::string_view name_of(Verdict verdict);
std::string_view name_of(Reason reason);
std::string_view name_of(Role role);
std::string_view name_of(DiffOp op);
std::string_view name_of(ErrorCode code);
std::string_view name_of(MentionKind kind);

}  // namespace factdiff
