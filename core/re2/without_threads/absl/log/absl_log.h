// Stands in for Abseil's: what RE2 would log goes nowhere, and what it would say is not worked out.
#pragma once

namespace absl {

struct SilentLog {
  template <typename Value>
  const SilentLog& operator<<(const Value&) const {
    return *this;
  }
};

}  // namespace absl

#define ABSL_LOG(severity) \
  while (false) absl::SilentLog()
