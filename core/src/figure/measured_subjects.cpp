#include "figure/measured_subjects.h"

#include "figure/adjacency.h"
#include "figure/clauses.h"
#include "figure/hedges.h"
#include "figure/noun_phrases.h"
#include "lexicon/change_words.h"
#include "lexicon/subject_words.h"
#include "lexicon/units.h"

namespace factdiff {
namespace {

constexpr std::size_t change_reach = 24;  // tokens from "doubled" to its "from $25 million"

class MeasureReader {
 public:
  MeasureReader(const WordRoles& roles, const FoundFigure& found)
      : roles_(roles), document_(roles.document()), found_(found) {
    sentence_ = document_.sentence_of(found.tokens.begin).tokens;
    const bool span = found.figure.type == FigureType::duration;
    begin_ = find_hedge_before(document_, found.tokens.begin, sentence_.begin, span).begin;
    while (begin_ > sentence_.begin && roles_.is(begin_ - 1, WordRole::determiner)) --begin_;
  }

  // The closest evidence first: a noun it measures, the noun it qualifies, its purpose, its verb.
  SubjectWording read() const {
    SubjectWording words;
    if (is_multiplier_verb()) return of_multiplier();
    if (const TokenRange noun = noun_before_joint(); noun.size() > 0) {
      words.add(noun);
    } else if (const TokenRange direct = direct_noun(); direct.size() > 0) {
      add_with_complement(direct, words);
    } else if (const TokenRange purpose = purpose_noun(); purpose.size() > 0) {
      words.add(purpose);
    } else if (const TokenRange changed = changed_noun(); changed.size() > 0) {
      words.add(changed);
    } else if (const TokenRange bought = bought_noun(); bought.size() > 0) {
      words.add(bought);
    } else {
      add_clause(words);
    }
    return words;
  }

 private:
  std::size_t limit() const { return sentence_.end; }

  // "a fine of $5m", "a contract worth $5m"; an empty noun sends on ("a rise of 3% in fares").
  TokenRange noun_before_joint() const {
    if (begin_ <= sentence_.begin + 1) return {};
    const auto joint = measuring_joints().match_before(document_, begin_ - 1, sentence_.begin);
    if (!joint) return {};
    const std::size_t end = begin_ - joint.tokens;
    if (document_.token(end).lower == "at") return {};
    const TokenRange noun = phrase_before(roles_, end, sentence_.begin);
    return noun.size() == 0 || is_empty_noun(noun) ? TokenRange{} : noun;
  }

  bool is_empty_noun(const TokenRange& noun) const {
    return noun.size() == 1 && empty_nouns().find(document_.token(noun.begin)) != nullptr;
  }

  bool is_time(const TokenRange& noun) const {
    return noun.size() > 0 && time_nouns().find(document_.token(noun.end - 1)) != nullptr;
  }

  // "$25 million reward", "48-hour strike"
  TokenRange direct_noun() const {
    std::size_t at = found_.tokens.end;
    if (is_hyphen(document_, at)) {
      ++at;
      if (dimension_words().find(document_.token(at)) != nullptr) ++at;  // "a 10-metre-long boat"
    }
    const bool times = found_.figure.type == FigureType::ratio && at < limit() && roles_.is(at, WordRole::determiner);
    if (times) return phrase_after(roles_, at, limit());  // "three times the speed"
    if (at >= limit() || !roles_.is(at, WordRole::noun)) return {};
    if (document_.token(at).lower == "'s" || document_.token(at).lower == "'") ++at;
    const TokenRange noun = phrase_after(roles_, at, limit());
    return is_time(noun) ? TokenRange{} : noun;
  }

  // "25 percent tariff on steel", "a 3% rise in fares" -> "fares"
  void add_with_complement(const TokenRange& noun, SubjectWording& words) const {
    const TokenRange complement = complement_of(noun.end);
    if (complement.size() > 0 && is_empty_noun(noun)) {
      words.add(complement);
    } else if (complement.size() > 0 && document_.token(noun.end).lower != "in") {
      words.add({noun.begin, complement.end});
    } else if (is_empty_noun(noun)) {
      add_clause(words);
      if (words.is_empty()) words.add(noun);
    } else {
      words.add(noun);
    }
  }

  TokenRange complement_of(std::size_t at) const {
    if (at >= limit()) return {};
    const std::string_view word = document_.token(at).lower;
    if (word != "on" && word != "of" && word != "in" && word != "for") return {};
    const TokenRange noun = phrase_after(roles_, at + 1, limit());
    return is_time(noun) || is_place(at, noun) ? TokenRange{} : noun;
  }

  // "in Ecuador" says where, "in drones" what.
  bool is_place(std::size_t preposition, const TokenRange& noun) const {
    return noun.size() > 0 && document_.token(preposition).lower == "in" && document_.token(noun.begin).capital &&
           document_.token(noun.end - 1).capital;
  }

  // "$13.5 million in security aid", "70 percent of the world's cocaine", "13 miles off Aden"
  TokenRange purpose_noun() const {
    const std::size_t at = found_.tokens.end;
    if (at >= limit()) return {};
    const bool measure = found_.figure.type == FigureType::measure;
    if (measure) {
      if (const auto from = distance_prepositions().match(document_, at, limit())) {
        const TokenRange place = phrase_after(roles_, at + from.tokens, limit());
        if (place.size() > 0) return {at, place.end};
      }
    }
    const auto joint = purpose_prepositions().match(document_, at, limit());
    if (!joint) return {};
    const std::string_view word = document_.token(at).lower;
    const bool loose =
        found_.figure.type == FigureType::duration || measure || found_.figure.direction != Direction::none;
    if (loose && word != "of" && word != "in") return {};
    if (word == "from" || word == "into") return {};
    if (word == "of" && at + 1 < limit() && roles_.is(at + 1, WordRole::relative)) return antecedent();
    const TokenRange noun = skip_figure(at + joint.tokens);
    if (noun.size() == 0 || is_time(noun) || is_place(at, noun)) return {};
    return noun;
  }

  // "the island's sugar, half of which"
  TokenRange antecedent() const {
    if (begin_ <= sentence_.begin + 1 || document_.token(begin_ - 1).text != ",") return {};
    return phrase_before(roles_, begin_ - 1, sentence_.begin);
  }

  // "a quarter of the 40 homes": the figure between is passed over.
  TokenRange skip_figure(std::size_t at) const {
    while (at < limit() && (roles_.is(at, WordRole::determiner) || roles_.is(at, WordRole::figure))) ++at;
    return phrase_after(roles_, at, limit());
  }

  // "raised its reward … from $25m to $50m", "cut prices by 3%": the object of the change, else its subject.
  TokenRange changed_noun() const {
    const std::size_t floor = begin_ > sentence_.begin + change_reach ? begin_ - change_reach : sentence_.begin;
    for (std::size_t i = begin_; i-- > floor;) {
      const std::string_view word = document_.token(i).lower;
      const bool changes = change_words().find(word) != nullptr || multiplier_verbs().find(word) != nullptr;
      if (!changes || roles_.is(i, WordRole::noun)) continue;
      const Clause clause = clause_of(roles_, i);
      const bool has_object = clause.object.size() > 0 && clause.object.end <= begin_ && !is_time(clause.object);
      return has_object ? clause.object : clause.subject;
    }
    return {};
  }

  // "sold the yard for $5m", "the purchase of a yard for $5m"
  TokenRange bought_noun() const {
    if (begin_ <= sentence_.begin + 1 || document_.token(begin_ - 1).lower != "for") return {};
    if (found_.figure.type != FigureType::money) return {};
    return phrase_before(roles_, begin_ - 1, sentence_.begin);
  }

  bool is_multiplier_verb() const { return multiplier_verbs().find(document_.token(found_.tokens.begin)) != nullptr; }

  // "Sales doubled", "doubled its reward"
  SubjectWording of_multiplier() const {
    SubjectWording words;
    const Clause clause = clause_of(roles_, found_.tokens.begin);
    words.add(clause.object.size() > 0 && !is_time(clause.object) ? clause.object : clause.subject);
    return words;
  }

  // "profit was $3m" -> "profit"; "the bridge will cost £1.2bn" -> "bridge cost"
  void add_clause(SubjectWording& words) const {
    Clause clause = clause_before(roles_, begin_);
    if (clause.verb.size() == 0) clause = clause_after(roles_, found_.tokens.end);
    if (clause.verb.size() == 0) return;
    const bool pronoun = clause.subject.size() > 0 && roles_.is(clause.subject.begin, WordRole::pronoun);
    if (!pronoun) words.add(clause.subject);
    const std::size_t verb = clause.verb.begin;
    const bool telling = empty_verbs().find(document_.token(verb)) == nullptr;
    if (telling) words.add(clause.verb);
    const bool object = telling && clause.object.size() > 0 && clause.object.end <= begin_;
    if (object && found_.figure.type == FigureType::duration) words.add(clause.object);
  }

  const WordRoles& roles_;
  const Document& document_;
  const FoundFigure& found_;
  TokenRange sentence_;
  std::size_t begin_ = 0;  // of the figure with its hedges and determiners
};

}  // namespace

SubjectWording measured_subject(const WordRoles& roles, const FoundFigure& found) {
  return MeasureReader(roles, found).read();
}

}  // namespace factdiff
