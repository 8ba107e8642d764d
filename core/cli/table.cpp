#include "table.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "host.h"
#include "report/names.h"
#include "text/utf8.h"
#include "wording.h"

namespace factdiff::cli {
namespace {

constexpr std::size_t verdict_width = 14;  // the longest, "MISCALCULATED", and a space

constexpr std::string_view red = "31";
constexpr std::string_view yellow = "33";
constexpr std::string_view green = "32";
constexpr std::string_view cyan = "36";
constexpr std::string_view grey = "90";
constexpr std::string_view bold = "1";

std::string_view colour_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::conflict:
    case Verdict::miscalculated:
    case Verdict::speaker:
    case Verdict::altered:
      return red;
    case Verdict::paraphrase:
    case Verdict::cropped:
    case Verdict::unquoted:
      return yellow;
    case Verdict::derived:
    case Verdict::compatible:
      return cyan;
    case Verdict::agree:
    case Verdict::same:
      return green;
    case Verdict::incomparable:
    case Verdict::only:
      return grey;
  }
  return grey;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) ++count;
  return count;
}

std::string padded(std::string_view text, std::size_t width) {
  return std::string(text) + std::string(width - std::min(width, count_characters(text)), ' ');
}

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return out;
}

class TableWriter {
 public:
  TableWriter(const Request& request, const Report& report, const TableStyle& style)
      : request_(request), report_(report), style_(style) {}

  std::string write() {
    out_ = summary_of(report_) + "\n";
    write_sources();
    std::size_t left_out = 0;
    for (const Finding* finding : worst_first(report_)) {
      if (finding->verdict == Verdict::only && !style_.all) {
        ++left_out;
      } else {
        write_finding(*finding);
      }
    }
    if (left_out > 0) {
      out_ += "\n" + painted(std::to_string(left_out) + " stated by one source alone (--all lists them)", grey) + "\n";
    }
    return std::move(out_);
  }

 private:
  std::string painted(const std::string& text, std::string_view colour) const {
    return style_.colour ? "\x1b[" + std::string(colour) + "m" + text + "\x1b[0m" : text;
  }

  void write_sources() {
    if (report_.sources.size() < 2) return;
    out_ += "\n";
    for (std::size_t i = 0; i < report_.sources.size(); ++i) {
      out_ += "  " + painted(letter_of(i), bold) + "  " + name_of(report_.sources[i], i) + origin_of(i) + "\n";
    }
  }

  std::string origin_of(std::size_t index) const {
    for (std::size_t i = 0; i < index; ++i) {
      if (report_.sources[i].origin == report_.sources[index].origin) {
        return painted(" (same origin as " + letter_of(i) + ")", grey);
      }
    }
    return "";
  }

  void write_finding(const Finding& finding) {
    const std::string verdict = padded(upper(factdiff::name_of(finding.verdict)), verdict_width);
    out_ += "\n" + painted(verdict, colour_of(finding.verdict)) + painted(on_one_line(finding.about), bold) + "\n";
    write_wrapped(on_one_line(finding.explanation), verdict_width);
    for (std::size_t i = 0; i < report_.sources.size(); ++i) {
      const std::string words = words_of_source(request_, report_, finding, i);
      if (words.empty()) continue;
      const std::string letter = report_.sources.size() < 2 ? "" : letter_of(i) + "  ";
      out_ += std::string(verdict_width, ' ') + painted(letter, bold);
      write_rest(words, verdict_width + letter.size());
    }
  }

  void write_wrapped(std::string_view text, std::size_t indent) {
    if (text.empty()) return;
    out_ += std::string(indent, ' ');
    write_rest(text, indent);
  }

  // Breaks at spaces; a word longer than the line stands on a line of its own.
  void write_rest(std::string_view text, std::size_t indent) {
    const std::size_t room = std::max<std::size_t>(style_.width, indent + 20) - indent;
    std::size_t used = 0;
    while (!text.empty()) {
      const std::string_view word = text.substr(0, text.find(' '));
      text.remove_prefix(std::min(word.size() + 1, text.size()));
      const std::size_t length = count_characters(word);
      if (used > 0 && used + 1 + length > room) {
        out_ += "\n" + std::string(indent, ' ');
        used = 0;
      } else if (used > 0) {
        out_ += ' ';
        ++used;
      }
      out_ += word;
      used += length;
    }
    out_ += "\n";
  }

  const Request& request_;
  const Report& report_;
  const TableStyle& style_;
  std::string out_;
};

// "19500000 USD", "nearly 70 percent", "up 3 percent", "2025-07-25"
std::string meaning_of(const Figure& figure) {
  std::string words;
  if (figure.hedge != Hedge::exact) words += std::string(factdiff::name_of(figure.hedge)) + " ";
  if (figure.direction != Direction::none) words += figure.direction == Direction::up ? "up " : "down ";
  if (!figure.iso.empty()) {
    words += figure.iso;
  } else if (!figure.iso_low.empty() || !figure.iso_high.empty()) {
    words += figure.iso_low + "–" + figure.iso_high;
  } else if (figure.value) {
    words += figure.value->to_string();
  } else {
    words += (figure.low ? figure.low->to_string() : "") + "–" + (figure.high ? figure.high->to_string() : "");
  }
  return figure.unit.empty() ? words : words + " " + figure.unit;
}

}  // namespace

TableStyle style_of_standard_output(bool all) {
  TableStyle style;
  style.all = all;
  const std::optional<std::size_t> width = terminal_width();
  if (!width) return style;
  if (*width > 0) style.width = *width;
  const std::string terminal = environment_variable("TERM");
  style.colour = environment_variable("NO_COLOR").empty() && !terminal.empty() && terminal != "dumb";
  return style;
}

std::string write_table(const Request& request, const Report& report, const TableStyle& style) {
  return TableWriter(request, report, style).write();
}

std::string write_mention_table(const Source& source, const std::vector<Mention>& mentions, const TableStyle& style) {
  constexpr std::size_t kind_width = 10;
  constexpr std::size_t meaning_width = 34;
  const std::size_t text_width = std::max<std::size_t>(style.width, 80) - kind_width - meaning_width;
  std::string out;
  for (const Mention& mention : mentions) {
    const std::string_view text = std::string_view(source.text).substr(mention.span.begin, mention.span.size());
    if (mention.kind == MentionKind::figure) {
      const Figure& figure = mention.figure;
      const std::string of = on_one_line(figure.of);
      out += padded(factdiff::name_of(figure.type), kind_width) + padded(meaning_of(figure) + " ", meaning_width) +
             on_one_line(text, text_width) + (of.empty() ? "" : "  [" + of + "]") + "\n";
    } else {
      const std::string speaker = mention.quote.speaker.empty() ? "(no speaker)" : on_one_line(mention.quote.speaker);
      out += padded("quote", kind_width) + padded(speaker + " ", meaning_width) + on_one_line(text, text_width) + "\n";
    }
  }
  return mentions.empty() ? "No figures and no quotes were found.\n" : out;
}

}  // namespace factdiff::cli
