#pragma once

namespace gainsay {

/// Gives the memory of all mapped files (text/mapped_file.h) back to the system. Nothing changes but that
/// what is read of them from now on comes from the files again, a page at a time. Any thread may call it at
/// any time.
void release_mapped_memory();

}  // namespace gainsay
