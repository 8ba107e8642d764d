#include "figure/conversions.h"

#include "figure/compounds.h"
#include "figure/number_starts.h"
#include "figure/ranges.h"

namespace factdiff {
namespace {

constexpr std::size_t reach = 4;  // "(" "about" "-" number

// The next amount from token `at` on, past a hedge or a sign.
std::optional<Amount> read_next(const AmountReader& reader, std::size_t at, std::size_t limit) {
  for (std::size_t i = at; i < limit && i < at + reach; ++i) {
    if (!may_begin_number(reader.document.token(i))) continue;
    auto amount = reader.read(i, at, limit);
    if (!amount) return std::nullopt;
    add_smaller_parts(reader, *amount, limit);
    const auto range = read_range(reader, *amount, at, limit, false);
    return range ? range : amount;
  }
  return std::nullopt;
}

bool closes(std::string_view text) { return text == ")" || text == "]"; }

}  // namespace

std::optional<TokenRange> find_conversion(const AmountReader& reader, const Amount& amount, std::size_t at,
                                          std::size_t limit) {
  const Document& document = reader.document;
  if (amount.kind != AmountKind::measure && amount.kind != AmountKind::duration) return std::nullopt;
  if (at + 2 >= limit || (document.token(at).text != "(" && document.token(at).text != "[")) return std::nullopt;
  TokenRange inside{0, 0};
  std::size_t next = at + 1;
  while (next < limit) {
    const auto second = read_next(reader, next, limit);
    if (!second || second->dimension != amount.dimension || second->unit == amount.unit) return std::nullopt;
    if (inside.end == 0) inside.begin = second->tokens.begin;
    inside.end = second->tokens.end;
    if (inside.end >= limit) return std::nullopt;
    const std::string_view behind = document.token(inside.end).text;
    if (closes(behind)) return inside;
    if (behind != "/" && behind != "," && behind != ";") return std::nullopt;
    next = inside.end + 1;
  }
  return std::nullopt;
}

}  // namespace factdiff
