// Stands in for Abseil's where there is one thread.
#pragma once

#include <functional>
#include <utility>

namespace absl {

struct once_flag {
  bool called = false;
};

template <typename Callable, typename... Args>
void call_once(once_flag& flag, Callable&& call, Args&&... args) {
  if (std::exchange(flag.called, true)) return;
  std::invoke(std::forward<Callable>(call), std::forward<Args>(args)...);
}

}  // namespace absl
