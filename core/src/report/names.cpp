#include "report/names.h"

#include <cstddef>

namespace factdiff {
namespace {

// Indexed by the enumerator's place; the static_asserts keep the rows and the enumerations of one length.
constexpr std::string_view figure_types[] = {"money", "percent", "count",   "measure", "duration", "age",
                                             "date",  "time",    "ordinal", "ratio",   "score"};
constexpr std::string_view hedges[] = {"exact", "about",   "nearly", "over", "at-least",
                                       "under", "at-most", "range",  "vague"};
constexpr std::string_view verdicts[] = {"agree",         "compatible", "derived", "conflict", "incomparable",
                                         "miscalculated", "same",       "cropped", "altered",  "unquoted",
                                         "paraphrase",    "speaker",    "only"};
constexpr std::string_view reasons[] = {"value",
                                        "rounding",
                                        "bound",
                                        "range",
                                        "conversion",
                                        "fraction",
                                        "sum",
                                        "difference",
                                        "share",
                                        "percent-change",
                                        "part-of",
                                        "list-count",
                                        "hedge-direction",
                                        "hedge-dropped",
                                        "direction",
                                        "stated-by",
                                        "later-report",
                                        "scope",
                                        "currency",
                                        "magnitude-slip",
                                        "digits-transposed",
                                        "points-not-percent",
                                        "words-changed",
                                        "words-cut",
                                        "words-added",
                                        "figure-changed",
                                        "negation-changed",
                                        "ellipsis",
                                        "bracket-edit",
                                        "spliced",
                                        "speaker",
                                        "marks-dropped"};
constexpr std::string_view roles[] = {"value", "part", "total", "whole", "base", "change"};
constexpr std::string_view diff_ops[] = {"equal", "delete", "insert", "replace"};
constexpr std::string_view error_codes[] = {"bad-request", "too-large"};
constexpr std::string_view kinds[] = {"figure", "quote"};

static_assert(std::size(figure_types) == static_cast<std::size_t>(FigureType::score) + 1);
static_assert(std::size(hedges) == static_cast<std::size_t>(Hedge::vague) + 1);
static_assert(std::size(verdicts) == static_cast<std::size_t>(Verdict::only) + 1);
static_assert(std::size(reasons) == static_cast<std::size_t>(Reason::marks_dropped) + 1);
static_assert(std::size(roles) == static_cast<std::size_t>(Role::change) + 1);

}  // namespace

std::string_view name_of(FigureType type) { return figure_types[static_cast<std::size_t>(type)]; }
std::string_view name_of(Hedge hedge) { return hedges[static_cast<std::size_t>(hedge)]; }
std::string_view name_of(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }
std::string_view name_of(Reason reason) { return reasons[static_cast<std::size_t>(reason)]; }
std::string_view name_of(Role role) { return roles[static_cast<std::size_t>(role)]; }
std::string_view name_of(DiffOp op) { return diff_ops[static_cast<std::size_t>(op)]; }
std::string_view name_of(ErrorCode code) { return error_codes[static_cast<std::size_t>(code)]; }
std::string_view name_of(MentionKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

}  // namespace factdiff
