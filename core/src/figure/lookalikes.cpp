#include "figure/lookalikes.h"

#include <algorithm>

#include "figure/adjacency.h"
#include "figure/codes.h"
#include "lexicon/not_figures.h"
#include "lexicon/noun_words.h"
#include "lexicon/number_words.h"
#include "lexicon/units.h"
#include "text/stems.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_street = 5;  // tokens from the house number to "Street"
constexpr std::size_t longest_leader = 4;  // tokens

bool is_whole(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

class LookalikeFinder {
 public:
  LookalikeFinder(const Document& document, Claims& claims) : document_(document), claims_(claims) {}

  void find() {
    for (std::size_t at = 0; at < document_.tokens().size(); ++at) {
      if (!claims_.is_free(at)) continue;
      const Token& token = document_.token(at);
      begin_ = document_.sentence_of(at).tokens.begin;
      limit_ = document_.sentence_of(at).tokens.end;
      if (const auto phrase = not_figures().match(document_, at, limit_); phrase && !runs_on(at, phrase.tokens)) {
        claims_.claim({at, at + phrase.tokens});
      } else if (token.kind == TokenKind::number) {
        claim_number(at);
      } else if (token.capital && number_words().find(token) != nullptr) {
        claim_name_word(at);
      }
    }
  }

 private:
  // "9/11" but not "9/110" and not "29/11"; "5G" but not "5Gs".
  bool runs_on(std::size_t at, std::size_t size) const {
    const std::size_t end = at + size;
    const bool glued_before = is_glued(document_, at) && (document_.token(at - 1).kind != TokenKind::symbol ||
                                                          is_hyphen(document_, at - 1));  // "twenty-first floor"
    const bool glued_behind = is_glued(document_, end) && document_.token(end).kind != TokenKind::symbol &&
                              document_.token(end).lower != "'s";
    return glued_before || glued_behind;
  }

  void claim_number(std::size_t at) {
    if (claim_address(at) || claim_model(at) || claim_part_number(at)) return;
    if (at == begin_) return;
    if (!name_leaders().match_before(document_, at - 1, floor(at)) || is_measured(at + 1)) return;
    const bool name = document_.token(at - 1).capital || !counts_nouns(at + 1);
    if (name && document_.token(at).space_before) claim_with_tail(at);
  }

  std::size_t floor(std::size_t at) const { return at > begin_ + longest_leader ? at - longest_leader : begin_; }

  // "737 jets"
  bool claim_model(std::size_t at) {
    const bool model = model_numbers().match(document_, at, limit_) && at + 1 < limit_ &&
                       model_followers().match(document_, at + 1, limit_) && document_.token(at + 1).space_before;
    if (model) claims_.claim({at, at + 1});
    return model;
  }

  // "9600M": who means 9.6 billion writes so. A currency before it makes it money.
  bool claim_part_number(std::size_t at) {
    const std::string_view digits = document_.token(at).text;
    if (digits.size() < 4 || !is_whole(digits) || !is_glued(document_, at + 1) || is_glued(document_, at)) return false;
    const Token& letter = document_.token(at + 1);
    const bool part = letter.text.size() == 1 && letter.capital && !is_glued(document_, at + 2) &&
                      !(at > begin_ && document_.token(at - 1).text.size() == 3 && document_.token(at - 1).capital);
    if (part) claims_.claim({at, at + 2});
    return part;
  }

  // "10 Downing Street"
  bool claim_address(std::size_t at) {
    if (!is_whole(document_.token(at).text)) return false;
    if (at > begin_ && is_glued(document_, at)) return false;
    const std::size_t end = std::min(limit_, at + longest_street);
    for (std::size_t i = at + 1; i < end; ++i) {
      const Token& token = document_.token(i);
      const bool suffix = i == at + 1 && is_glued(document_, i) && token.text.size() == 1;  // "221B"
      if (suffix && token.capital) continue;
      if (token.kind != TokenKind::word || !token.capital || !token.space_before) return false;
      if (i == at + 1 || street_words().match(document_, i, end).tokens == 0) continue;
      if (counts_nouns(i + 1)) return false;  // "10 Wall Street banks"
      claims_.claim({at, i + 1});
      return true;
    }
    return false;
  }

  // A unit, a percent sign or a scale behind the number: it measures.
  bool is_measured(std::size_t at) const {
    if (at >= limit_) return false;
    const std::string_view text = document_.token(at).text;
    if (text == "%" || text == "percent" || scale_words().find(document_.token(at)) != nullptr) return true;
    if (is_glued(document_, at) && document_.token(at).kind == TokenKind::word) return text != "'s" && text != "’s";
    if (is_hyphen(document_, at)) ++at;
    const auto unit = unit_words().match(document_, at, limit_);
    return unit && unit.value->grade == UnitGrade::word;
  }

  // A plural noun behind the number: it counts.
  bool counts_nouns(std::size_t at) const {
    if (at >= limit_) return false;
    const Token& next = document_.token(at);
    if (next.kind != TokenKind::word || !next.space_before || next.capital || ends_noun_run(next.lower)) return false;
    return singular(next.lower) != next.lower || bare_plurals().find(next) != nullptr;
  }

  // "Boeing 737-800", "pages 3-5", "Articles 5 and 6"
  void claim_with_tail(std::size_t at) {
    std::size_t end = at + 1;
    while (end + 1 < limit_) {
      const std::string_view joint = document_.token(end).lower;
      const bool joins = is_hyphen(document_, end) || joint == "and" || joint == "to" || joint == ":";
      if (!joins || document_.token(end + 1).kind != TokenKind::number) break;
      const bool apart = !is_hyphen(document_, end) && counts_nouns(end + 2);  // "Room 5 and 12 guests"
      if (is_measured(end + 2) || apart || !is_whole(document_.token(end + 1).text)) break;
      end += 2;
    }
    claims_.claim({at, end});
  }

  // "World War Two", "Channel Four", "the Six Nations": a capital letter in mid-sentence makes a number word a name.
  void claim_name_word(std::size_t at) {
    if (at == begin_ || is_title_case(at)) return;
    const Token& before = document_.token(at - 1);
    if (before.kind != TokenKind::word || !document_.token(at).space_before) return;
    const bool behind = at + 1 < limit_ && document_.token(at + 1).capital && document_.token(at + 1).space_before;
    const bool led = before.capital && at - 1 > begin_;
    const bool opens_line = before.capital && at - 1 == begin_ && !ends_noun_run(before.lower);
    if (led || opens_line || behind) claims_.claim({at, at + 1});
  }

  // A headline in capitals: "Two Dead, Five Hurt in Crash".
  bool is_title_case(std::size_t at) const {
    std::size_t capitals = 0;
    std::size_t small = 0;
    const std::size_t end = std::min(limit_, begin_ + 40);
    for (std::size_t i = begin_; i < end; ++i) {
      const Token& token = document_.token(i);
      if (token.kind != TokenKind::word || token.text.size() < 4) continue;
      ++(token.capital ? capitals : small);
    }
    return document_.sentence_of(at).heading ? capitals > small : capitals > 4 * small;
  }

  const Document& document_;
  Claims& claims_;
  std::size_t begin_ = 0;
  std::size_t limit_ = 0;
};

}  // namespace

void claim_lookalikes(const Document& document, Claims& claims) {
  claim_codes(document, claims);
  LookalikeFinder(document, claims).find();
}

}  // namespace factdiff
