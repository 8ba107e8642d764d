#include "input.h"

#include <algorithm>
#include <string>

#include "host.h"
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
  const Result<std::string> text = read_file(file.path);
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

}  // namespace factdiff::cli
