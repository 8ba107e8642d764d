// Stands in for Abseil's. RE2 writes with it what people debug with, in formats that printf() knows too.
#pragma once

#include <cstdio>
#include <string>

namespace absl {

inline const char* printable(const std::string& text) { return text.c_str(); }

template <typename Value>
Value printable(Value value) {
  return value;
}

template <typename... Values>
std::string StrFormat(const char* format, const Values&... values) {
  std::string text(static_cast<std::size_t>(std::snprintf(nullptr, 0, format, printable(values)...)), '\0');
  std::snprintf(text.data(), text.size() + 1, format, printable(values)...);
  return text;
}

template <typename... Values>
void FPrintF(std::FILE* file, const char* format, const Values&... values) {
  std::fprintf(file, format, printable(values)...);
}

}  // namespace absl
