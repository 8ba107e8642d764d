#include "figure/text_money.h"

#include <algorithm>
#include <map>

#include "figure/adjacency.h"
#include "lexicon/currencies.h"

namespace factdiff {
namespace {

constexpr int enough_sterling = 2;

constexpr struct {
  std::string_view region;
  std::string_view code;
} regions[] = {
    {"-AU", "AUD"}, {"-CA", "CAD"}, {"-NZ", "NZD"}, {"-SG", "SGD"}, {"-HK", "HKD"}, {"-TW", "TWD"},
};

bool is_dollar_sign(const Document& document, std::size_t at) { return document.token(at).text == "$"; }

// "US$", "U.S. $" or "US dollars" at the sign or the word.
bool names_us_dollar(const Document& document, std::size_t at) {
  if (at == 0) return false;
  const auto prefix = currency_prefixes().match_before(document, at, at >= 2 ? at - 2 : 0);
  return prefix && prefix.tokens > 1 && prefix.value->code == "USD";
}

std::string find_plain_dollar(const Document& document, std::string_view locale) {
  for (const auto& row : regions) {
    if (locale.find(row.region) != std::string_view::npos) return std::string(row.code);
  }
  bool names_us = false;
  bool plain = false;
  for (std::size_t i = 0; i < document.tokens().size(); ++i) {
    if (!is_dollar_sign(document, i)) continue;
    const bool us = names_us_dollar(document, i);
    names_us = names_us || us;
    plain = plain || !us;
  }
  // A text that takes care to write "US$" means another dollar by "$": that of the country it speaks of most.
  if (!names_us || !plain) return "USD";
  std::map<std::string_view, int> mentions;
  for (std::size_t i = 0; i < document.tokens().size(); ++i) {
    if (!document.token(i).capital) continue;
    if (const auto country = dollar_countries().match(document, i)) ++mentions[*country.value];
  }
  const auto most = std::max_element(mentions.begin(), mentions.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == mentions.end() ? "USD" : std::string(most->first);
}

// One sign says it; of places that may be named for other reasons two are needed.
bool uses_sterling(const Document& document) {
  int evidence = 0;
  for (std::size_t i = 0; i < document.tokens().size() && evidence < enough_sterling; ++i) {
    if (const auto cue = sterling_cues().match(document, i)) evidence += *cue.value;
  }
  return evidence >= enough_sterling;
}

}  // namespace

TextMoney find_text_money(const Document& document, std::string_view locale) {
  return {find_plain_dollar(document, locale), uses_sterling(document)};
}

}  // namespace factdiff
