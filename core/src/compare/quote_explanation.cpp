#include "compare/quote_explanation.h"

#include <algorithm>

#include "compare/surface.h"

namespace factdiff {
namespace {

constexpr std::size_t shown_words = 8;
constexpr std::size_t context_words = 3;

class QuoteWriter {
 public:
  explicit QuoteWriter(const QuoteTelling& telling) : telling_(telling) {}

  std::string source(const Utterance& utterance) const {
    return write_source(telling_.request.sources[utterance.source], utterance.source);
  }

  std::string speaker(const Utterance& a, const Utterance& b) const {
    const std::string& name = a.speaker.size() >= b.speaker.size() ? a.speaker : b.speaker;
    return name.empty() ? "the speaker" : name;
  }

  // “the first words …”
  std::string beginning(const Utterance& utterance) const {
    return words(utterance, 0, std::min(shown_words, utterance.words.size()));
  }

  std::string words(const Utterance& utterance, std::size_t begin, std::size_t end) const {
    const Document& document = telling_.read[utterance.source].document;
    std::string text;
    if (begin < end) {
      text =
          document.text(with_brackets(document, utterance.words[begin].span.begin, utterance.words[end - 1].span.end));
      std::replace(text.begin(), text.end(), '\n', ' ');
    }
    return "“" + std::string(begin > 0 ? "… " : "") + text + (end < utterance.words.size() ? " …" : "") + "”";
  }

  std::string around(const Utterance& utterance, const TokenRange& range) const {
    const std::size_t begin = range.begin > context_words ? range.begin - context_words : 0;
    return words(utterance, begin, std::min(range.end + context_words, utterance.words.size()));
  }

  std::string sources_of(const QuoteGroup& group) const {
    std::vector<std::string> names;
    for (const std::size_t index : group.utterances) {
      std::string name = source(telling_.utterances[index]);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return write_list(names);
  }

 private:
  // A bracket that belongs to the first or the last word is shown with it.
  static Span with_brackets(const Document& document, std::size_t begin, std::size_t end) {
    const std::string_view text = document.text();
    const auto is_one_of = [&text](std::size_t at, char round, char square) {
      return at < text.size() && (text[at] == round || text[at] == square);
    };
    if (begin > 0 && is_one_of(begin - 1, '(', '[')) --begin;
    if (is_one_of(end, ')', ']')) ++end;
    return {begin, end};
  }

  const QuoteTelling& telling_;
};

// The cut that takes a "not" away is shown; "" when none does.
std::string explain_cut(const QuoteWriter& write, const Utterance& longer, const QuotePair& pair, bool longer_is_a) {
  const auto& reasons = pair.judged.reasons;
  if (std::find(reasons.begin(), reasons.end(), Reason::negation_changed) == reasons.end()) return "";
  for (const WordChange& change : pair.judged.compared.changes) {
    const TokenRange& range = longer_is_a ? change.a : change.b;
    if (range.size() > 0) return " What is cut changes the sense: " + write.around(longer, range) + ".";
  }
  return "";
}

std::string explain_altered(const QuoteWriter& write, const Utterance& a, const Utterance& b, const QuotePair& pair) {
  const WordChange& change = pair.judged.compared.changes.front();
  return write.source(a) + " has " + write.around(a, change.a) + ", " + write.source(b) + " " +
         write.around(b, change.b) + ", both as the words of " + write.speaker(a, b) + ".";
}

}  // namespace

std::string explain_quotes(const QuoteTelling& telling, const QuoteGroup& group, const QuotePair& worst) {
  const QuoteWriter write(telling);
  const Utterance& a = telling.utterances[worst.a];
  const Utterance& b = telling.utterances[worst.b];
  const Utterance& longer = a.words.size() >= b.words.size() ? a : b;
  const Utterance& shorter = &longer == &a ? b : a;
  const Utterance& plain = a.marked ? b : a;
  const Utterance& quoted = a.marked ? a : b;
  switch (worst.judged.verdict) {
    case Verdict::speaker:
      return write.source(a) + " gives " + write.beginning(shorter) + " to " + a.speaker + ", " + write.source(b) +
             " to " + b.speaker + ".";
    case Verdict::altered:
      return explain_altered(write, a, b, worst);
    case Verdict::paraphrase:
      return write.source(quoted) + " quotes " + write.speaker(a, b) + ": " + write.beginning(quoted) + "; " +
             write.source(plain) + " tells it in its own words: " + write.beginning(plain) + ".";
    case Verdict::cropped:
      return write.source(shorter) + " has a part, " + write.beginning(shorter) + ", of what " + write.source(longer) +
             " quotes from " + write.speaker(a, b) + "." + explain_cut(write, longer, worst, &longer == &a);
    case Verdict::unquoted:
      return write.source(plain) + " prints without quotation marks, " + write.beginning(plain) + ", what " +
             write.source(quoted) + " quotes from " + write.speaker(a, b) + ".";
    default:
      return "The same words of " + write.speaker(a, b) + " stand in " + write.sources_of(group) + ": " +
             write.beginning(longer) + ".";
  }
}

std::string explain_splice(const QuoteTelling& telling, const Utterance& joined, const Utterance& apart) {
  const QuoteWriter write(telling);
  return "In " + write.source(joined) + " they follow right on the words before them; " + write.source(apart) +
         " has the two apart.";
}

std::string explain_lone_quote(const QuoteTelling& telling, const Utterance& utterance) {
  const QuoteWriter write(telling);
  const std::string from = utterance.speaker.empty() ? "" : " from " + utterance.speaker;
  return "Only " + write.source(utterance) + " has " + write.beginning(utterance) + from + ".";
}

std::string about_quote(const QuoteTelling& telling, const Utterance& utterance) {
  const std::string words = QuoteWriter(telling).beginning(utterance);
  return utterance.speaker.empty() ? words : utterance.speaker + ": " + words;
}

}  // namespace factdiff
