// Keeps bytes where they are, however many follow and wherever the store itself is moved to.
//   char* room = store.take(5);  copy("hello", room);  std::string_view kept(room, 5);
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace factdiff {

class ByteStore {
 public:
  // Room for `size` bytes, not written yet.
  char* take(std::size_t size);
  // Gives back so many bytes at the end of the room that was taken last.
  void give_back(std::size_t size) { used_ -= size; }

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t used_ = 0;      // of the last block
  std::size_t capacity_ = 0;  // of the last block
};

}  // namespace factdiff
