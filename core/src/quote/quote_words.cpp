#include "quote/quote_words.h"

#include <algorithm>
#include <unordered_set>

#include "lexicon/common_words.h"
#include "lexicon/date_words.h"
#include "lexicon/number_words.h"
#include "text/stems.h"

namespace factdiff {
namespace {

struct Spelling {
  std::string_view british;
  std::string_view american;
};

// Ends of words that newspapers spell by their own rule.
constexpr Spelling spellings[] = {
    {"isation", "ization"}, {"isations", "izations"}, {"ise", "ize"},     {"ised", "ized"},   {"ises", "izes"},
    {"ising", "izing"},     {"yse", "yze"},           {"ysed", "yzed"},   {"our", "or"},      {"ours", "ors"},
    {"oured", "ored"},      {"ouring", "oring"},      {"fence", "fense"}, {"entre", "enter"}, {"entres", "enters"},
    {"elling", "eling"},    {"elled", "eled"},        {"ogue", "og"},
};

std::string american(std::string word) {
  for (const Spelling& row : spellings) {
    if (word.size() < row.british.size() + 3) continue;
    const std::size_t at = word.size() - row.british.size();
    if (word.compare(at, std::string::npos, row.british) != 0) continue;
    word.replace(at, std::string::npos, row.american);
    break;
  }
  return word;
}

constexpr std::size_t longest_direction = 6;  // tokens

bool is_ellipsis(const Document& document, std::size_t token, std::size_t end) {
  if (document.token(token).text == "…") return true;
  return document.token(token).text == "." && token + 1 < end && document.token(token + 1).text == ".";
}

class WordReader {
 public:
  WordReader(const Document& document, const Span& span) : document_(document), range_(document.tokens_in(span)) {}

  std::vector<QuoteWord> read() {
    for (std::size_t i = range_.begin; i < range_.end; ++i) {
      const Token& token = document_.token(i);
      if (const std::size_t end = stage_direction_end(i)) {
        i = end - 1;
        continue;
      }
      if (token.kind == TokenKind::symbol) {
        note_symbol(i);
      } else if (glued_ && !token.space_before && !words_.empty()) {
        glue(i);
      } else {
        add(i);
      }
      glued_ = glued_ && token.kind == TokenKind::symbol;
    }
    return std::move(words_);
  }

 private:
  // "[Applause]" or "(LAUGHTER)" as a line of its own is nobody's words; the token behind it, or 0.
  std::size_t stage_direction_end(std::size_t i) const {
    const std::string_view open = document_.token(i).text;
    if (open != "[" && open != "(") return 0;
    const TokenRange& sentence = document_.sentence_of(i).tokens;
    if (sentence.begin != i || sentence.size() < 3 || sentence.size() > longest_direction) return 0;
    return document_.token(sentence.end - 1).text == (open == "[" ? "]" : ")") ? sentence.end : 0;
  }

  void note_symbol(std::size_t i) {
    const std::string_view text = document_.token(i).text;
    if (text == "[") bracketed_ = true;
    if (text == "]") bracketed_ = false;
    if (text == "[" || text == "]") glued_ = !document_.token(i).space_before;
    if (is_ellipsis(document_, i, range_.end)) ellipsis_ = true;
    if (text == "." || text == "!" || text == "?") stop_ = true;
  }

  // "we'll" is "we" and "ll", so that it meets "we’ ll"; "E.U." is "eu".
  void add(std::size_t i) {
    const Token& token = document_.token(i);
    std::string part;
    for (const char c : token.lower) {
      if (c == '\'') {
        push(i, std::move(part));
        part.clear();
      } else if (c != '.' || token.kind == TokenKind::number) {
        part += c;
      }
    }
    push(i, std::move(part));
  }

  // "[W]e" is "we", the editor's capital; "plan[s]" is "plans", the editor's ending.
  void glue(std::size_t i) {
    const Token& token = document_.token(i);
    QuoteWord& word = words_.back();
    word.bracketed = word.key.size() > 1;
    word.key = american(word.key + std::string(token.lower));
    word.stem = stem(word.key);
    word.span.end = token.span.end;
    word.weight = word_weight(word.key);
  }

  void push(std::size_t i, std::string key) {
    if (key.empty()) return;
    const Token& token = document_.token(i);
    QuoteWord word;
    word.key = american(std::move(key));
    word.stem = token.kind == TokenKind::number ? word.key : stem(word.key);
    word.span = token.span;
    word.token = i;
    word.weight = token.kind == TokenKind::number ? full_word_weight / 2 : word_weight(word.key);
    word.bracketed = bracketed_;
    word.after_ellipsis = ellipsis_;
    word.after_stop = stop_ && !ellipsis_;
    ellipsis_ = stop_ = false;
    words_.push_back(std::move(word));
  }

  const Document& document_;
  TokenRange range_;
  std::vector<QuoteWord> words_;
  bool bracketed_ = false;
  bool glued_ = false;  // a bracket stands between two parts of a word
  bool ellipsis_ = false;
  bool stop_ = false;
};

}  // namespace

std::vector<QuoteWord> words_of_quote(const Document& document, const Span& span) {
  return WordReader(document, span).read();
}

int weight_of(const std::vector<QuoteWord>& words) {
  int weight = 0;
  for (const QuoteWord& word : words) weight += word.weight;
  return weight;
}

int shared_weight(const std::vector<QuoteWord>& a, const std::vector<QuoteWord>& b) {
  std::unordered_set<std::string_view> stems;
  for (const QuoteWord& word : b) stems.insert(word.stem);
  int weight = 0;
  for (const QuoteWord& word : a) {
    if (stems.erase(word.stem) > 0) weight += word.weight;
  }
  return weight;
}

bool is_paraphrase(const std::vector<QuoteWord>& clause, const std::vector<QuoteWord>& quote) {
  constexpr int least_met = 2300;
  constexpr int least_share = 55;  // percent of the clause
  const int met = shared_weight(clause, quote);
  return met >= least_met && met * 100 >= weight_of(clause) * least_share;
}

bool is_negation(const Document& document, const QuoteWord& word) {
  const std::string_view text = document.token(word.token).lower;
  if (text.size() > 3 && text.substr(text.size() - 3) == "n't") return true;
  return text == "not" || text == "no" || text == "never" || text == "none" || text == "nor" || text == "neither" ||
         text == "cannot" || text == "nobody" || text == "nothing";
}

bool is_number(const Document& document, const QuoteWord& word) {
  const Token& token = document.token(word.token);
  const bool calendar =
      token.capital && (month_words().find(token.lower) != nullptr || weekday_words().find(token.lower) != nullptr);
  return calendar || token.kind == TokenKind::number ||
         (number_words().find(token.lower) != nullptr && token.lower != "one") ||
         scale_words().find(token.lower) != nullptr;
}

}  // namespace factdiff
