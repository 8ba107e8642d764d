// What must hold of every answer, whatever went in. A broken promise is printed and ends the program, which libFuzzer
// keeps as a finding.
//
//   hold(figure.low <= figure.high, "low is above high");
//   check_mentions(source.text, mentions);   // spans on character borders, in text order, figures apart
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "factdiff/factdiff.h"

namespace factdiff::fuzz {

void hold(bool kept, const char* promise);

// Every byte that is no part of valid UTF-8 becomes "?", so that no input is wasted on the check at the door.
std::string as_utf8(const std::uint8_t* data, std::size_t size);

// Mentions of one text: `first` is the index of its first in the report's list.
void check_mentions(std::string_view text, const std::vector<Mention>& mentions, std::size_t first = 0);
void check_report(const Request& request, const Report& report);

// JSON of the request's report: equal in two runs, and for texts with spaces added at their ends.
void check_same_answers(const Request& request, const Report& report);

// Processor time of a call, which may grow only with the bytes it reads.
class Stopwatch {
 public:
  Stopwatch();
  // `bytes` read since the beginning, at no more than so many nanoseconds a byte (sanitizers included) and a tenth of a
  // second.
  void check(std::size_t bytes, double nanoseconds_per_byte) const;

 private:
  double began_;
};

}  // namespace factdiff::fuzz
