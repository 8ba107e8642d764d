#include "compare/fact_context.h"

#include <algorithm>
#include <initializer_list>

#include "compare/specificity.h"
#include "compare/stated_rates.h"
#include "lexicon/common_words.h"
#include "lexicon/synonyms.h"
#include "sorting.h"
#include "text/stems.h"
#include "text/tokens.h"

namespace factdiff {
namespace {

constexpr std::size_t lead_paragraphs = 3;
constexpr std::int64_t nearest = 4;           // content words on either side that may name what is counted
constexpr std::int64_t near_reach = 3;        // content words after which a word weighs half
constexpr std::int64_t crossed_figure = 500;  // thousandths kept behind another figure of the same kind
constexpr std::int64_t joint_penalty = 4;     // places an event loses behind "and": "24 people dead and [249] injured"
constexpr std::int64_t neighbour_weight = 250;
constexpr std::size_t farthest = 24;  // tokens looked at on either side
// The same for the sentence as a whole: a table of numbers without a full stop must not be copied for each of them.
constexpr std::size_t widest = 64;
constexpr std::size_t most_company = 8;          // figures on either side
constexpr std::int64_t neighbour_company = 650;  // thousandths that a figure of the next sentence counts

// The key under which words for one thing meet: their event class, their row of synonyms, or the stem itself.
std::string meeting_key(const std::string& stem, WordClass word_class) {
  if (is_event(word_class)) return "#" + std::to_string(static_cast<int>(word_class));
  const auto row = synonym_row(stem);
  return row ? "~" + std::to_string(*row) : stem;
}

// What one token says, worked out once for a document.
struct TokenSense {
  std::uint32_t word = 0;
  std::int64_t weight = 0;
  WordClass word_class = WordClass::none;
  bool name = false;
};

class DocumentSenses {
 public:
  DocumentSenses(const ReadSource& source, Vocabulary& vocabulary) : document_(source.document) {
    figure_at_.assign(document_.tokens().size(), -1);
    for (std::size_t m = 0; m < source.mentions.size(); ++m) {
      if (source.mentions[m].kind != MentionKind::figure) continue;
      const TokenRange range = document_.tokens_in(source.mentions[m].span);
      for (std::size_t i = range.begin; i < range.end; ++i) figure_at_[i] = static_cast<int>(m);
    }
    read_tokens(vocabulary);
    discount_repeats();
  }

  const Document& document() const { return document_; }
  const TokenSense& operator[](std::size_t token) const { return senses_[token]; }
  int figure_at(std::size_t token) const { return figure_at_[token]; }

 private:
  void read_tokens(Vocabulary& vocabulary) {
    senses_.resize(document_.tokens().size());
    for (std::size_t i = 0; i < senses_.size(); ++i) {
      const Token& token = document_.token(i);
      if (token.kind != TokenKind::word || figure_at_[i] >= 0) continue;
      TokenSense& sense = senses_[i];
      sense.weight = word_weight(token.lower);
      if (sense.weight == 0 || token.text.size() < 2) {
        sense.weight = 0;
        continue;
      }
      const std::string key = stem(token.lower);
      sense.word_class = word_class(key);
      // A capital that opens a sentence is a name's where another follows: "Ana Sol ran".
      const Sentence& sentence = document_.sentence_of(i);
      const bool opens_sentence = sentence.tokens.begin == i;
      const bool in_full = i + 1 < sentence.tokens.end && document_.token(i + 1).capital;
      sense.name = token.capital && (!opens_sentence || (in_full && !sentence.heading));
      if (sense.name) sense.weight += sense.weight / 5;
      sense.word = vocabulary.id_of(meeting_key(key, sense.word_class));
    }
  }

  // A word that stands all over a document tells its figures less apart.
  void discount_repeats() {
    std::unordered_map<std::uint32_t, std::int64_t> sentences;
    std::unordered_map<std::uint32_t, std::uint32_t> last_sentence;
    for (std::size_t i = 0; i < senses_.size(); ++i) {
      if (senses_[i].weight == 0) continue;
      const std::uint32_t sentence = document_.token(i).sentence + 1;
      std::uint32_t& last = last_sentence[senses_[i].word];
      if (last != sentence) ++sentences[senses_[i].word];
      last = sentence;
    }
    for (TokenSense& sense : senses_) {
      if (sense.weight != 0) sense.weight = sense.weight * 6 / (5 + sentences[sense.word]);
    }
  }

  const Document& document_;
  std::vector<TokenSense> senses_;
  std::vector<int> figure_at_;
};

std::int32_t weight_of(const TokenSense& sense) { return static_cast<std::int32_t>(sense.weight); }

WordVector merged(WordVector words) {
  sort_by(words, [](const WeightedWord& a, const WeightedWord& b) {
    return a.word != b.word ? a.word < b.word : a.weight > b.weight;
  });
  const auto last = std::unique(words.begin(), words.end(),
                                [](const WeightedWord& a, const WeightedWord& b) { return a.word == b.word; });
  words.erase(last, words.end());
  words.shrink_to_fit();
  return words;
}

// Walks away from the figure within its sentence; each content word weighs less than the one before.
void add_near(const DocumentSenses& senses, const Sentence& sentence, TokenRange at, const Figure& figure,
              const std::vector<Mention>& mentions, int step, FactContext& context,
              std::vector<std::pair<std::int64_t, WordClass>>& events) {
  std::int64_t distance = 0;
  std::int64_t kept = 1000;
  int crossed = -1;
  std::int64_t crossed_joint = 0;
  bool same_clause = true;
  std::size_t i = step > 0 ? at.end : at.begin;
  for (std::size_t looked = 0; looked < farthest; ++looked) {
    if (step < 0) {
      if (i <= sentence.tokens.begin) return;
      --i;
    } else if (i >= sentence.tokens.end) {
      return;
    }
    const std::size_t token = i;
    if (step > 0) ++i;
    const std::string_view text = senses.document().token(token).text;
    if (text == ";" || text == ":") {
      kept = kept * 6 / 10;
      same_clause = false;
    }
    if (text == "," || senses.document().token(token).lower == "and") {
      kept = kept * 85 / 100;
      if (step < 0) crossed_joint = joint_penalty;
    }
    const int other = senses.figure_at(token);
    if (other >= 0 && other != crossed) {
      crossed = other;
      if (mentions[static_cast<std::size_t>(other)].figure.type == figure.type) kept = kept * crossed_figure / 1000;
    }
    const TokenSense& sense = senses[token];
    // "the second quarter", "the first blast": the word that tells them apart is a figure itself.
    const FigureType in = other < 0 ? figure.type : mentions[static_cast<std::size_t>(other)].figure.type;
    const bool in_place = crossed < 0 || in == FigureType::date || in == FigureType::ordinal;
    if (same_clause && distance < nearest && in_place) {
      if (const auto contrast = contrast_of(senses.document().token(token).lower))
        context.contrasts.push_back(*contrast);
    }
    if (sense.weight == 0) continue;
    const std::int64_t weight = sense.weight * kept / 1000 * near_reach / (near_reach + distance);
    context.near.push_back({sense.word, static_cast<std::int32_t>(weight)});
    // "Ada Lund, 34, won the Selby race": an age is that of the person right before it.
    const bool may_name = figure.type == FigureType::age ? step < 0 && distance < 2 : distance < nearest;
    if (sense.name && may_name) context.near_names.push_back({sense.word, weight_of(sense)});
    if (is_event(sense.word_class) && same_clause)
      events.emplace_back(distance * 2 + (step > 0 ? 0 : 1) + crossed_joint, sense.word_class);
    ++distance;
  }
}

// What of a sentence lies near enough to the figure.
TokenRange within_reach(const TokenRange& sentence, const TokenRange& at) {
  const std::size_t from = at.begin > widest ? at.begin - widest : 0;
  return {std::max(sentence.begin, from), std::max(sentence.begin, std::min(sentence.end, at.end + widest))};
}

void add_sentence(const DocumentSenses& senses, std::size_t sentence, TokenRange at, std::int64_t share,
                  FactContext& context) {
  const TokenRange range = within_reach(senses.document().sentences()[sentence].tokens, at);
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (senses[i].weight == 0) continue;
    context.wide.push_back({senses[i].word, static_cast<std::int32_t>(senses[i].weight * share / 1000)});
    if (senses[i].name && share == 1000) context.names.push_back({senses[i].word, weight_of(senses[i])});
  }
}

void read_noun(FactContext& context) {
  const Figure& figure = *context.figure;
  if (figure.type != FigureType::count || figure.unit.empty()) return;
  const std::size_t space = figure.unit.rfind(' ');
  const std::string head = space == std::string::npos ? figure.unit : figure.unit.substr(space + 1);
  context.noun = stem(head);
  context.noun_class = thing_class(head);
  context.noun_synonyms = synonym_row(context.noun);
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The words right before and right after the figure: "another two", "two others".
void read_remainder(const Document& document, const TokenRange& at, FactContext& context) {
  const auto look = [&](std::string_view word) {
    if (is_one_of(word, {"another", "further", "additional", "extra", "more"})) context.further = true;
    if (is_one_of(word, {"other", "others", "remaining"})) context.others = true;
  };
  const bool inside = at.begin > 0 && document.token(at.begin - 1).sentence == document.token(at.begin).sentence;
  if (inside && document.token(at.begin - 1).lower != "more") look(document.token(at.begin - 1).lower);
  if (at.end < document.tokens().size()) look(document.token(at.end).lower);
}

// Names that follow a preposition of place.
void read_places(const DocumentSenses& senses, FactContext& context) {
  const Document& document = senses.document();
  const TokenRange range = document.sentences()[context.sentence].tokens;
  bool after_preposition = false;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const std::string_view word = document.token(i).lower;
    if (is_one_of(word, {"in", "at", "near", "outside"})) {
      after_preposition = true;
    } else if (after_preposition && senses[i].name) {
      context.places.push_back({senses[i].word, weight_of(senses[i])});
    } else if (!is_one_of(word, {"the", "neighbouring", "neighboring", "nearby", "northern", "southern", "eastern",
                                 "western", "central"})) {
      after_preposition = false;
    }
  }
}

// Under which figures of one value meet; "" for one without a value of its own.
std::string value_key(const Figure& figure) {
  std::string key = "=" + std::to_string(static_cast<int>(figure.type)) + ":";
  if (!figure.iso.empty()) return key + figure.iso;
  if (!figure.value) return {};
  key += figure.value->to_string();
  return figure.type == FigureType::count ? key : key + " " + figure.unit;
}

// The figures of the sentence and of those beside it: two tellings of one fact give several of them together.
void read_company(const ReadSource& source, Vocabulary& vocabulary, FactContext& context) {
  const std::string own = value_key(*context.figure);
  const auto take = [&](const Mention& mention) {
    if (mention.kind != MentionKind::figure) return true;
    const std::size_t token = source.document.tokens_in(mention.span).begin;
    const std::uint32_t sentence = source.document.token(token).sentence;
    if (sentence + 1 < context.sentence || sentence > context.sentence + 1) return false;
    const std::string key = value_key(mention.figure);
    if (key.empty() || key == own) return true;
    const std::int64_t share = sentence == context.sentence ? 1000 : neighbour_company;
    context.company.push_back(
        {vocabulary.id_of(key), static_cast<std::int32_t>(specificity_of(mention.figure) * share / 1000)});
    return true;
  };
  const std::size_t last = std::min(source.mentions.size(), context.mention + 1 + most_company);
  for (std::size_t m = context.mention + 1; m < last && take(source.mentions[m]); ++m) continue;
  const std::size_t first = context.mention - std::min(context.mention, most_company);
  for (std::size_t m = context.mention; m-- > first && take(source.mentions[m]);) continue;
  context.company = merged(std::move(context.company));
}

// FNV-1a, so that every platform has the same numbers.
std::uint64_t hash_of_place(std::string_view sentence, std::size_t offset) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : sentence) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return (hash ^ offset) * 1099511628211u;
}

FactContext build_context(const DocumentSenses& senses, const ReadSource& source, std::size_t index,
                          std::size_t mention, Vocabulary& vocabulary) {
  const Mention& found = source.mentions[mention];
  FactContext context;
  context.source = index;
  context.mention = mention;
  context.figure = &found.figure;
  context.span = found.span;
  const TokenRange at = senses.document().tokens_in(found.span);
  context.sentence = senses.document().token(at.begin).sentence;
  const Sentence& sentence = senses.document().sentences()[context.sentence];
  const Span range = senses.document().span_of(sentence.tokens);
  context.place = hash_of_place(senses.document().text(range), found.span.begin - range.begin);
  read_remainder(senses.document(), at, context);
  read_places(senses, context);
  context.heading = sentence.heading;
  context.lead = sentence.paragraph < lead_paragraphs;
  std::vector<std::pair<std::int64_t, WordClass>> events;
  add_near(senses, sentence, at, found.figure, source.mentions, 1, context, events);
  add_near(senses, sentence, at, found.figure, source.mentions, -1, context, events);
  sort_by(events, [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [distance, event] : events) context.events.push_back(event);
  add_sentence(senses, context.sentence, at, 1000, context);
  if (context.sentence > 0) add_sentence(senses, context.sentence - 1, at, neighbour_weight, context);
  if (context.sentence + 1 < senses.document().sentences().size()) {
    add_sentence(senses, context.sentence + 1, at, neighbour_weight, context);
  }
  const TokenRange of = senses.document().tokens_in(found.figure.of_span);
  for (std::size_t i = of.begin; !found.figure.of_span.empty() && i < of.end; ++i) {
    if (senses[i].weight == 0) continue;
    context.subject.push_back({senses[i].word, weight_of(senses[i])});
    context.subject_class = senses[i].word_class;
  }
  context.near = merged(std::move(context.near));
  context.wide = merged(std::move(context.wide));
  context.subject = merged(std::move(context.subject));
  context.names = merged(std::move(context.names));
  context.near_names = merged(std::move(context.near_names));
  context.places = merged(std::move(context.places));
  read_noun(context);
  context.scope = read_scope(source, mention);
  read_company(source, vocabulary, context);
  return context;
}

}  // namespace

std::uint32_t Vocabulary::id_of(const std::string& word) {
  return ids_.try_emplace(word, static_cast<std::uint32_t>(ids_.size())).first->second;
}

std::vector<std::vector<FactContext>> build_contexts(const std::vector<ReadSource>& read, Vocabulary& vocabulary) {
  std::vector<std::vector<FactContext>> contexts;
  for (std::size_t s = 0; s < read.size(); ++s) {
    const DocumentSenses senses(read[s], vocabulary);
    contexts.emplace_back();
    for (std::size_t m = 0; m < read[s].mentions.size(); ++m) {
      if (read[s].mentions[m].kind != MentionKind::figure) continue;
      contexts.back().push_back(build_context(senses, read[s], s, m, vocabulary));
    }
    const std::uint64_t text = hash_of_place(read[s].document.text(), 0);
    for (FactContext& context : contexts.back()) context.text = text;
    link_repeated_amounts(read[s].document, contexts.back());
  }
  return contexts;
}

}  // namespace factdiff
