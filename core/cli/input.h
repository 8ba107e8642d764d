// What the command reads: files, pages and standard input, never more than a request may hold.
//   {"a.txt"}  -> Source{id "a.txt", text …}      {"missing.txt"}  -> "cannot read missing.txt: No such file …"
#pragma once

#include <string>
#include <vector>

#include "arguments.h"
#include "factdiff/factdiff.h"

namespace factdiff::cli {

// Short names for files, as explanations use them: "a.txt" of "reports/a.txt"; the whole path where two would be alike.
std::vector<std::string> ids_of(const std::vector<InputFile>& files);

// A file named .html or .htm is read as a page: its text, its title and its date where the page states them.
Result<Source> read_input(const InputFile& file);

// Lines of a file descriptor. A line longer than `limit` comes back cut to limit + 1 bytes, so memory is bounded.
class LineReader {
 public:
  LineReader(int descriptor, std::size_t limit) : descriptor_(descriptor), limit_(limit) {}

  // False at the end. `before_wait` is called before a read that may block, so that answers can be flushed.
  template <typename BeforeWait>
  bool next(std::string& line, BeforeWait before_wait) {
    line.clear();
    bool any = false;
    for (;;) {
      if (begin_ == end_) {
        before_wait();
        if (!fill()) return any;
      }
      any = true;
      if (take_until_newline(line)) return true;
    }
  }

  // True when reading ended with an error instead of the end of the input.
  bool failed() const { return failed_; }

 private:
  bool fill();
  bool take_until_newline(std::string& line);

  int descriptor_;
  std::size_t limit_;
  std::vector<char> buffer_ = std::vector<char>(64 * 1024);
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool failed_ = false;
};

}  // namespace factdiff::cli
