#include "quote/turns.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "lexicon/common_words.h"
#include "lexicon/label_words.h"
#include "lexicon/not_speech_words.h"
#include "lexicon/speaker_words.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace factdiff {
namespace {

constexpr std::size_t longest_label = 16;  // tokens
constexpr std::size_t most_words = 5;      // of its name

enum class LabelKind : std::uint8_t { question, answer, name };

struct Label {
  LabelKind kind = LabelKind::name;
  TokenRange name;
  std::size_t paragraph = 0;  // index into the paragraphs
  std::size_t text = 0;       // the token behind the colon
  std::string_view key;       // the name's last word: "DOLE" and "Ann Dole" are one
  bool accepted = false;
};

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class TurnFinder {
 public:
  TurnFinder(const Document& document, const NameIndex& names)
      : document_(document), tokens_(document.tokens()), names_(names) {}

  std::vector<SpokenText> find() {
    read_paragraphs();
    for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
      if (const auto label = read_label(p); label && is_person_label(*label)) labels_.push_back(*label);
    }
    if (labels_.size() < 2) return {};
    accept();
    labels_.erase(std::remove_if(labels_.begin(), labels_.end(), [](const Label& l) { return !l.accepted; }),
                  labels_.end());
    if (labels_.size() < 2) return {};
    answers_ = only_person_before();
    std::vector<SpokenText> turns;
    for (std::size_t i = 0; i < labels_.size(); ++i) add_turn(i, turns);
    return sounds_spoken(turns) ? std::move(turns) : std::vector<SpokenText>();
  }

 private:
  void read_paragraphs() {
    for (const Sentence& sentence : document_.sentences()) {
      if (paragraphs_.empty() || last_paragraph_ != sentence.paragraph) paragraphs_.push_back(sentence.tokens);
      paragraphs_.back().end = sentence.tokens.end;
      last_paragraph_ = sentence.paragraph;
    }
  }

  // "[00:12] Mayor ANN DOLE, of Norvik:" at the beginning of a paragraph.
  std::optional<Label> read_label(std::size_t paragraph) const {
    const TokenRange& range = paragraphs_[paragraph];
    std::size_t i = range.begin;
    while (i < range.end && i < range.begin + longest_label && tokens_[i].kind != TokenKind::word) {
      const std::string_view sign = tokens_[i].text;
      const bool clock = tokens_[i].kind == TokenKind::number || sign == ":" || sign == "[" || sign == "]" ||
                         sign == "(" || sign == ")" || sign == "*" || sign == "•" || sign == ">";
      if (!clock) return std::nullopt;
      ++i;
    }
    Label label;
    label.paragraph = paragraph;
    label.name.begin = i;
    const std::size_t colon = read_name(label, range.end);
    if (colon == 0) return std::nullopt;
    label.text = colon + 1;
    while (label.text < range.end && tokens_[label.text].text == "*") ++label.text;
    if (label.text >= tokens_.size() || !tokens_[label.text].space_before) return std::nullopt;
    const char32_t first = code_point_at(tokens_[label.text].text, 0).value;
    if (is_opening_quote(first) || first == '"' || first == '\'') return std::nullopt;  // Minister: “plan dead”
    const std::string_view word = tokens_[label.name.begin].lower;
    const bool one = label.name.size() == 1;
    if (one && is_question_label(word)) label.kind = LabelKind::question;
    if (one && is_answer_label(word)) label.kind = LabelKind::answer;
    label.key = tokens_[label.name.end - 1].lower;
    return label;
  }

  bool is_person_label(const Label& label) const { return label.kind != LabelKind::name || can_be_name(label.name); }

  // Reads the name; the colon's token, 0 when there is none.
  std::size_t read_name(Label& label, std::size_t limit) const {
    std::size_t words = 0;
    bool described = false;  // behind a comma or in brackets: any word may stand there
    for (std::size_t i = label.name.begin; i < limit && i < label.name.begin + longest_label; ++i) {
      const Token& token = tokens_[i];
      if (token.text == ":" || (token.text == "*" && words > 0)) {
        if (words == 0) return 0;
        if (!described) label.name.end = i;
        while (tokens_[label.name.end - 1].kind == TokenKind::symbol) --label.name.end;
        return token.text == ":" ? i : (i + 1 < limit && tokens_[i + 1].text == ":" ? i + 1 : 0);
      }
      const bool letter = words == 1 && token.text == "." && tokens_[i - 1].text.size() == 1;
      if (letter && (is_question_label(tokens_[i - 1].lower) || is_answer_label(tokens_[i - 1].lower))) {
        label.name.end = i;  // "Q. When?"
        return i;
      }
      if (token.text == "," || token.text == "(") {
        if (words == 0) return 0;
        if (!described) label.name.end = i;
        described = true;
      }
      if (described) {
        if (token.text == "." || token.text == "!" || token.text == "?") return 0;
        continue;
      }
      if (token.kind == TokenKind::word) {
        if (!token.capital && !is_name_particle(token.lower)) return 0;
        if (++words > most_words) return 0;
      } else if (token.text != "." && token.text != "'" && token.text != "’" && !is_dash(token.text)) {
        return 0;
      }
    }
    return 0;
  }

  bool can_be_name(const TokenRange& name) const {
    const std::string_view last = tokens_[name.end - 1].lower;
    const bool outlet = name.size() > 1 && (last == "news" || last == "media" || last == "live");  // "NORVIK NEWS:"
    if (is_notice_label(tokens_[name.begin].lower) || (is_notice_label(last) && !outlet)) return false;
    for (std::size_t i = name.begin; i < name.end; ++i) {
      if (tokens_[i].kind != TokenKind::word || is_name_particle(tokens_[i].lower)) continue;
      if (is_calendar_word(tokens_[i].lower)) return false;
      const bool lone = i == name.begin && word_weight(tokens_[i].lower) == 0 && !is_title(tokens_[i].lower);
      if (lone && tokens_[i].text.size() > 1) return false;
    }
    return true;
  }

  const NameUse* use_of(const Label& label) const { return names_.use_at(label.name.end - 1); }

  bool is_sure_person(const Label& label) const {
    const NameUse* use = use_of(label);
    if (use == nullptr || use->begin < label.name.begin) {
      return label.name.size() > 1 && (is_title(tokens_[label.name.begin].lower) ||
                                       gender_of_given_name(tokens_[label.name.begin].lower) != Gender::unknown);
    }
    return names_.names()[use->name].titled || names_.names()[use->name].gender != Gender::unknown;
  }

  void accept() {
    std::unordered_map<std::string_view, std::size_t> count;
    bool asks = false;
    bool answers = false;
    std::size_t named = 0;
    for (const Label& label : labels_) {
      asks = asks || label.kind == LabelKind::question;
      answers = answers || label.kind == LabelKind::answer;
      if (label.kind != LabelKind::name) continue;
      ++named;
      ++count[label.key];
    }
    std::size_t sure = 0;
    for (Label& label : labels_) {
      if (label.kind == LabelKind::answer) label.accepted = asks;
      if (label.kind == LabelKind::question) label.accepted = answers || named > 0;
      if (label.kind != LabelKind::name) continue;
      const bool repeated = count[label.key] > 1 && (count.size() > 1 || asks);
      label.accepted = repeated || (named > 1 && is_sure_person(label));
      sure += label.accepted ? 1 : 0;
    }
    // Among people who speak in turns one who does so once is known by the form of the label.
    for (Label& label : labels_) {
      if (label.kind == LabelKind::name && sure > 1 && !label.accepted) {
        label.accepted = use_of(label) != nullptr || is_all_capitals(document_.text(document_.span_of(label.name)));
      }
    }
    if (sure == 0) {
      for (Label& label : labels_) label.accepted = label.accepted && asks && answers;
    }
  }

  void add_turn(std::size_t index, std::vector<SpokenText>& turns) const {
    const Label& label = labels_[index];
    const std::size_t last = index + 1 < labels_.size() ? labels_[index + 1].paragraph : paragraphs_.size();
    std::size_t end = std::max(label.text, paragraphs_[label.paragraph].end);
    for (std::size_t p = label.paragraph + 1; p < last; ++p) {
      const bool first = label.text >= paragraphs_[label.paragraph].end && p == label.paragraph + 1;
      if (is_stage_direction(p)) continue;
      if (!first && ends_turn(p, label)) break;
      end = paragraphs_[p].end;
    }
    if (end <= label.text) return;
    SpokenText turn;
    turn.span = document_.span_of({label.text, end});
    turn.speaker_span = document_.span_of(label.name);
    turn.speaker = speaker_of(label);
    turns.push_back(std::move(turn));
  }

  // "[Applause]", "(LAUGHTER)"
  bool is_stage_direction(std::size_t p) const {
    const std::string_view first = tokens_[paragraphs_[p].begin].text;
    const std::string_view last = tokens_[paragraphs_[p].end - 1].text;
    return (first == "[" && last == "]") || (first == "(" && last == ")");
  }

  // A heading, a line with the time, another label's line, or the narrator who names the speaker.
  bool ends_turn(std::size_t p, const Label& label) const {
    const TokenRange& range = paragraphs_[p];
    if (document_.sentence_of(range.begin).heading || read_label(p)) return true;
    bool words = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      words = words || tokens_[i].kind == TokenKind::word;
      const bool named = tokens_[i].capital && tokens_[i].lower == label.key && label.kind == LabelKind::name;
      if (named && names_.use_at(i) != nullptr) return true;
    }
    return !words;
  }

  std::string speaker_of(const Label& label) const {
    if (label.kind == LabelKind::question) return "";
    if (label.kind == LabelKind::answer) return answers_;
    const NameUse* use = use_of(label);
    const bool known = use != nullptr && use->begin >= label.name.begin;
    const bool outlet = is_notice_label(label.key);  // "NORVIK NEWS"
    const TokenRange name = known ? names_.names()[use->name].fullest : label.name;
    if (!outlet && is_all_capitals(document_.text(document_.span_of(name)))) return without_capitals(name);
    return known ? names_.names()[use->name].text : std::string(document_.text(document_.span_of(name)));
  }

  // "ANN O'DOLE" -> "Ann O'Dole". The label's capitals are typography; "BBC" and "J.R." keep theirs.
  std::string without_capitals(const TokenRange& name) const {
    std::string text;
    for (std::size_t i = name.begin; i < name.end; ++i) {
      const Token& token = tokens_[i];
      if (i > name.begin && token.space_before) text += ' ';
      const bool short_form = name.size() == 1 ? token.text.size() < 4 : token.text.size() < 3;
      if (token.kind != TokenKind::word || short_form || token.text.find('.') != std::string_view::npos) {
        text += token.text;
        continue;
      }
      text += token.text.substr(0, code_point_at(token.text, 0).size);
      std::string rest(token.lower.substr(code_point_at(token.lower, 0).size));
      if (rest.size() > 2 && rest[0] == '\'' && rest[1] >= 'a' && rest[1] <= 'z') {
        rest[1] = static_cast<char>(rest[1] - 'a' + 'A');
      }
      text += rest;
    }
    return text;
  }

  // Who answers, when the lines above the first question name one person alone.
  std::string only_person_before() const {
    const std::size_t limit = paragraphs_[labels_.front().paragraph].begin;
    std::optional<std::size_t> only;
    for (const NameUse& use : names_.uses()) {
      if (use.begin >= limit) break;
      const Name& name = names_.names()[use.name];
      if (!name.titled && name.gender == Gender::unknown) continue;
      if (only && *only != use.name) return "";
      only = use.name;
    }
    return only ? names_.names()[*only].text : "";
  }

  // People who speak ask, or speak of themselves; a list of names with what they are does not.
  bool sounds_spoken(const std::vector<SpokenText>& turns) const {
    std::size_t spoken = 0;
    for (const SpokenText& turn : turns) {
      const TokenRange range = document_.tokens_in(turn.span);
      bool found = false;
      for (std::size_t i = range.begin; i < range.end && !found; ++i) {
        found = tokens_[i].text == "?" || is_first_person(tokens_[i]);
      }
      spoken += found ? 1 : 0;
    }
    return spoken * 4 >= turns.size();
  }

  const Document& document_;
  const std::vector<Token>& tokens_;
  const NameIndex& names_;
  std::vector<TokenRange> paragraphs_;
  std::uint32_t last_paragraph_ = 0;
  std::vector<Label> labels_;
  std::string answers_;  // who speaks behind "A:"
};

}  // namespace

std::vector<SpokenText> find_turns(const Document& document, const NameIndex& names) {
  return TurnFinder(document, names).find();
}

}  // namespace factdiff
