// Stands in for Abseil's where there is one thread: nobody else can hold it.
#pragma once

namespace absl {

class Mutex {
 public:
  void ReaderLock() {}
  void ReaderUnlock() {}
  void WriterLock() {}
  void WriterUnlock() {}
};

class MutexLock {
 public:
  explicit MutexLock(Mutex*) {}
};

}  // namespace absl
