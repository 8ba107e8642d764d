#include "input.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

#include "page_text.h"
#include "text/utf8.h"

namespace factdiff::cli {
namespace {

Error unreadable(const std::string& path, const std::string& why) {
  return {ErrorCode::bad_request, "cannot read " + path + ": " + why};
}

bool is_page(std::string_view path) {
  std::string lower(path);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
  return lower.ends_with(".html") || lower.ends_with(".htm") || lower.ends_with(".xhtml");
}

// All of a descriptor, refused beyond the limit: an endless pipe must not fill the memory.
Result<std::string> read_all(int descriptor, const std::string& path) {
  std::string text;
  char buffer[64 * 1024];
  for (;;) {
    const ssize_t got = read(descriptor, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path, std::strerror(errno));
    if (got == 0) return text;
    text.append(buffer, static_cast<std::size_t>(got));
    if (text.size() > max_request_bytes) {
      return Error{ErrorCode::too_large, path + " is larger than 10 MiB. Give a shorter text."};
    }
  }
}

Result<std::string> read_path(const std::string& path) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input");
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return unreadable(path, std::strerror(errno));
  Result<std::string> text = read_all(descriptor, path);
  close(descriptor);
  return text;
}

std::string name_of_file(const std::string& path) {
  if (path == "-") return "standard input";
  return path.substr(path.rfind('/') + 1);  // without a slash: from npos + 1, which is 0
}

}  // namespace

std::vector<std::string> ids_of(const std::vector<InputFile>& files) {
  std::vector<std::string> names;
  for (const InputFile& file : files) names.push_back(name_of_file(file.path));
  std::vector<std::string> ids = names;
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (std::count(names.begin(), names.end(), names[i]) > 1) ids[i] = files[i].path;
  }
  return ids;
}

Result<Source> read_input(const InputFile& file) {
  const Result<std::string> text = read_path(file.path);
  if (!text) return text.error();
  Source source;
  source.title = file.title;
  source.published = file.published;
  if (const auto at = find_invalid_utf8(*text)) {
    return unreadable(file.path, "not valid UTF-8 (byte " + std::to_string(*at) + "). Save it as UTF-8 and try again.");
  }
  if (!is_page(file.path)) {
    source.text = *text;
    return source;
  }
  const Page page = read_page(*text);
  source.text = page.text;
  if (source.title.empty()) source.title = page.title;
  if (source.published.empty()) source.published = page.published;
  return source;
}

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

}  // namespace factdiff::cli
