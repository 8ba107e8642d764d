#include "compare/surface.h"

#include <vector>

namespace factdiff {
namespace {

struct Sign {
  std::string_view currency;
  std::string_view sign;
};

constexpr Sign signs[] = {{"USD", "$"}, {"EUR", "€"},  {"GBP", "£"}, {"JPY", "¥"},
                          {"INR", "₹"}, {"AUD", "A$"}, {"CAD", "C$"}};

struct Scale {
  int power;
  std::string_view word;
};

constexpr Scale scales[] = {{12, " trillion"}, {9, " billion"}, {6, " million"}};

std::string grouped(std::string digits) {
  const std::size_t point = digits.find('.');
  std::size_t at = point == std::string::npos ? digits.size() : point;
  const std::size_t first = digits[0] == '-' ? 1 : 0;
  while (at > first + 3) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string scaled_number(const Decimal& value) {
  for (const Scale& scale : scales) {
    if (value.abs() >= Decimal(1, scale.power)) {
      return value.scaled(-scale.power).rounded_to(-3).to_string() + std::string(scale.word);
    }
  }
  return grouped(value.rounded_to(-3).to_string());
}

std::string_view hedge_words(Hedge hedge) {
  switch (hedge) {
    case Hedge::about:
      return "about ";
    case Hedge::nearly:
      return "nearly ";
    case Hedge::over:
      return "more than ";
    case Hedge::at_least:
      return "at least ";
    case Hedge::under:
      return "less than ";
    case Hedge::at_most:
      return "up to ";
    default:
      return "";
  }
}

// The hedge as its author wrote it right before the figure, when it stands there.
std::string written_hedge(std::string_view text, const Mention& mention) {
  return std::string(hedge_words(mention.figure.hedge)) +
         std::string(text.substr(mention.span.begin, mention.span.size()));
}

std::string plain_unit(const std::string& unit) {
  std::string words = unit;
  for (char& c : words) {
    if (c == '-') c = ' ';
  }
  return words;
}

}  // namespace

std::string write_number(const Decimal& value, const Figure& like) {
  const std::string number = scaled_number(value.abs());
  const std::string minus = value.is_negative() ? "-" : "";
  if (like.type == FigureType::money) {
    const std::string currency = like.unit.substr(0, 3);
    for (const Sign& sign : signs) {
      if (sign.currency == currency) return minus + std::string(sign.sign) + number;
    }
    return minus + number + " " + currency;
  }
  if (like.type == FigureType::percent) {
    return minus + number +
           (like.unit == "percentage-point" ? " points"
            : like.unit == "basis-point"    ? " basis points"
                                            : "%");
  }
  if (like.type == FigureType::measure || like.type == FigureType::duration || like.type == FigureType::age) {
    return minus + number + " " + plain_unit(like.unit) + (value == Decimal(1) ? "" : "s");
  }
  return minus + number;
}

std::string words_of(std::string_view text, const Mention& mention) { return written_hedge(text, mention); }

std::string write_mention(std::string_view text, const Mention& mention) { return "“" + words_of(text, mention) + "”"; }

std::string write_source(const Source& source, std::size_t index) {
  if (!source.title.empty()) return source.title;
  if (!source.id.empty()) return source.id;
  return "source " + std::to_string(index + 1);
}

std::string write_list(const std::vector<std::string>& parts) {
  std::string list;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) list += i + 1 == parts.size() ? " and " : ", ";
    list += parts[i];
  }
  return list;
}

}  // namespace factdiff
