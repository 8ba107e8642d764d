#include "lines.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "command.h"
#include "host.h"
#include "report/json.h"

namespace factdiff::cli {
namespace {

constexpr std::size_t lines_a_job = 8;
constexpr std::size_t bytes_held = std::size_t{64} * 1024 * 1024;

// Lines of a file descriptor. A line longer than `limit` comes back cut to limit + 1 bytes, so memory is bounded.
class LineReader {
 public:
  LineReader(int descriptor, std::size_t limit) : descriptor_(descriptor), limit_(limit) {}

  // False at the end.
  bool next(std::string& line) {
    line.clear();
    bool any = false;
    for (;;) {
      if (begin_ == end_ && !fill()) return any;
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

bool LineReader::fill() {
  for (;;) {
    const ssize_t got = read(descriptor_, buffer_.data(), buffer_.size());
    if (got < 0 && errno == EINTR) continue;
    failed_ = got < 0;
    begin_ = 0;
    end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
  }
}

// True when the line is complete; false when it goes on in the next read.
bool LineReader::take_until_newline(std::string& line) {
  const auto from = buffer_.begin() + static_cast<std::ptrdiff_t>(begin_);
  const auto to = buffer_.begin() + static_cast<std::ptrdiff_t>(end_);
  const auto newline = std::find(from, to, '\n');
  const std::size_t room = limit_ + 1 - std::min(line.size(), limit_ + 1);
  line.append(from, from + static_cast<std::ptrdiff_t>(std::min(room, static_cast<std::size_t>(newline - from))));
  begin_ = newline == to ? end_ : static_cast<std::size_t>(newline - buffer_.begin()) + 1;
  return newline != to;
}

// One thread reads, `jobs` answer, and whichever finishes the oldest line writes all that are ready behind it.
class LineServer {
 public:
  LineServer(const Command& command, unsigned jobs) : command_(command), most_lines_(jobs * lines_a_job) {
    for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
  }

  int run() {
    LineReader reader(STDIN_FILENO, max_json_bytes);
    std::string line;
    while (reader.next(line)) {
      ++tally_.lines;
      if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
      if (!add(std::move(line))) break;
    }
    close();
    for (std::thread& thread : threads_) thread.join();
    if (is_output_lost_) return fail("cannot write the output");
    return reader.failed() ? fail("cannot read standard input") : finish_lines(command_, tally_);
  }

 private:
  struct Slot {
    std::string line;
    std::size_t size;  // of the line, which is given away to the thread that answers it
    std::string answer;
    bool is_answered;
  };

  // Waits for room; false when nobody reads the answers any more.
  bool add(std::string line) {
    std::unique_lock lock(mutex_);
    const std::size_t size = line.size();
    has_room_.wait(lock, [&] {
      return is_output_lost_ || slots_.empty() || (slots_.size() < most_lines_ && held_ + size <= bytes_held);
    });
    held_ += size;
    slots_.push_back({std::move(line), size, "", false});
    has_work_.notify_one();
    return !is_output_lost_;
  }

  void close() {
    const std::lock_guard lock(mutex_);
    is_closed_ = true;
    has_work_.notify_all();
  }

  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      has_work_.wait(lock, [this] { return is_closed_ || taken_ < slots_.size(); });
      if (taken_ == slots_.size()) return;
      // A deque's elements stay where they are while its ends change.
      Slot& slot = slots_[taken_++];
      const std::string line = std::move(slot.line);
      lock.unlock();
      LineAnswer answer = answer_line(command_.verb, line);
      answer.json += '\n';
      lock.lock();
      slot.answer = std::move(answer.json);
      slot.is_answered = true;
      tally_.bad += answer.outcome == Outcome::error;
      tally_.alarm = tally_.alarm || answer.outcome == Outcome::alarm;
      write_ready();
    }
  }

  void write_ready() {
    std::string ready;
    while (!slots_.empty() && slots_.front().is_answered) {
      ready += slots_.front().answer;
      held_ -= slots_.front().size;
      slots_.pop_front();
      --taken_;
    }
    if (ready.empty()) return;
    if (!is_output_lost_ && !write_out(ready)) is_output_lost_ = true;
    has_room_.notify_one();
  }

  const Command& command_;
  const std::size_t most_lines_;
  std::mutex mutex_;
  std::condition_variable has_work_;
  std::condition_variable has_room_;
  std::deque<Slot> slots_;  // in the order they were read; the first taken_ are with a thread, or answered
  std::size_t taken_ = 0;
  std::size_t held_ = 0;  // bytes of the lines in slots_
  bool is_closed_ = false;
  bool is_output_lost_ = false;
  LineTally tally_;
  std::vector<std::thread> threads_;
};

}  // namespace

int serve_lines(const Command& command) {
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  return LineServer(command, command.jobs > 0 ? command.jobs : cores).run();
}

}  // namespace factdiff::cli
