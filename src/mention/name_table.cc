// The image of the table, all numbers in the machine's own order (it is compiled where it is used):
//
//   Header     magic and version, then offset and count of each section
//   buckets    65,537 × u32: where the slots of each value of a hash's upper 16 bits begin
//   slots      sorted by hash; 32 bits of the hash (its lower half), classes, meanings, longest name
//   meanings   entity and kind, those of a slot side by side
//   entities   fixed records; strings and chains by offset
//   chains     u32: number of keys, then the offset of each; shared by all towns of one division
//   strings    zero-terminated

#include "mention/name_table.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

#include "mention/name_words.h"
#include "text/mapped_file.h"

namespace gainsay {
namespace {

constexpr std::uint64_t kMagic = 0x34304d414e595347;  // "GSYNAM04"
constexpr std::size_t kBuckets = 65536;

struct Section {
  std::uint32_t offset = 0, count = 0;
};

struct Header {
  std::uint64_t magic = kMagic;
  std::uint64_t size = 0;
  Section buckets, slots, meanings, entities, chains, strings;
};

struct Slot {
  std::uint32_t low = 0;           ///< lower half of the hash
  std::uint32_t classes = 0;       ///< the first 32
  std::uint32_t more_classes = 0;  ///< the others
  std::uint32_t first = 0;         ///< meaning
  std::uint16_t count = 0;
  std::uint8_t longest = 0;
  std::uint8_t unused = 0;
};

struct Record {
  std::uint32_t key = 0, name = 0, chain = 0, population = 0;
  std::int16_t latitude = 0, longitude = 0;  ///< hundredths of a degree
  std::uint8_t type = 0, place = 0, detail = 0, has_point = 0;
};

/// Kilometres from the centre to the edge of a town: a disc of 2,000 people a square kilometre, at least 1
/// km.
double radius_of(std::uint32_t population) {
  return std::max(1.0, std::sqrt(population / (2000 * 3.14159265)));
}

/// Short forms of given names stand under a word that no text has.
std::uint64_t short_form_hash(std::string_view name) {
  return extend_hash(fold_hash("\x01short"), fold_hash(name));
}

Error bad(const std::string& file, std::string message) {
  return {ErrorCode::kBadLexicon, file, 0, 0, std::move(message), "build the tables again"};
}

}  // namespace

struct NameTable::Image {
  std::string owned;
  MappedFile file;
  std::size_t size = 0;
  const char* data = nullptr;

  const Header& header() const { return *reinterpret_cast<const Header*>(data); }
  template <class T>
  std::span<const T> section(Section part) const {
    return {reinterpret_cast<const T*>(data + part.offset), part.count};
  }
  const char* string(std::uint32_t offset) const { return data + header().strings.offset + offset; }

  std::optional<Error> check(const std::string& name) const {
    if (size < sizeof(Header) || header().magic != kMagic)
      return bad(name, "is no table of names of this version");
    if (header().size != size) return bad(name, "is cut short");
    return std::nullopt;
  }
};

NameTable::NameTable() = default;
NameTable::~NameTable() = default;
NameTable::NameTable(NameTable&&) noexcept = default;
NameTable& NameTable::operator=(NameTable&&) noexcept = default;

Result<NameTable> NameTable::map(const std::string& path) {
  Result<MappedFile> file = MappedFile::open(path);
  if (!file) return tl::unexpected(file.error());
  NameTable table;
  table.image_ = std::make_unique<Image>();
  table.image_->file = std::move(*file);
  table.image_->data = reinterpret_cast<const char*>(table.image_->file.bytes().data());
  table.image_->size = table.image_->file.bytes().size();
  if (auto error = table.image_->check(path)) return tl::unexpected(*error);
  return table;
}

Result<NameTable> NameTable::adopt(std::string bytes, const std::string& name) {
  NameTable table;
  table.image_ = std::make_unique<Image>();
  table.image_->owned = std::move(bytes);
  table.image_->data = table.image_->owned.data();
  table.image_->size = table.image_->owned.size();
  if (auto error = table.image_->check(name)) return tl::unexpected(*error);
  return table;
}

WordInfo NameTable::find(std::uint64_t hash) const {
  if (!image_) return {};
  const Header& header = image_->header();
  const auto buckets = image_->section<std::uint32_t>(header.buckets);
  const auto slots = image_->section<Slot>(header.slots);
  const std::size_t bucket = hash >> 48;
  const auto low = static_cast<std::uint32_t>(hash);
  for (std::uint32_t i = buckets[bucket]; i < buckets[bucket + 1]; ++i) {
    const Slot& slot = slots[i];
    if (slot.low != low) continue;
    return {slot.classes | static_cast<std::uint64_t>(slot.more_classes) << 32, slot.longest,
            image_->section<Meaning>(header.meanings).subspan(slot.first, slot.count)};
  }
  return {};
}

std::string_view NameTable::full_given_name(std::string_view name) const {
  const WordInfo info = find(short_form_hash(name));
  return info.meanings.empty() ? std::string_view() : entity(info.meanings.front().entity).name;
}

std::uint32_t NameTable::size() const { return image_ ? image_->header().entities.count : 0; }

TableEntity NameTable::entity(std::uint32_t index) const {
  const Record& record = image_->section<Record>(image_->header().entities)[index];
  TableEntity entity;
  entity.key = image_->string(record.key);
  entity.name = image_->string(record.name);
  entity.type = static_cast<EntityType>(record.type);
  entity.place = static_cast<PlaceKind>(record.place);
  entity.detail = record.detail;
  entity.population = record.population;
  if (record.has_point != 0)
    entity.at = GeoCircle{record.latitude / 100.0, record.longitude / 100.0, radius_of(record.population)};
  return entity;
}

std::vector<std::string> NameTable::within(std::uint32_t index) const {
  const Record& record = image_->section<Record>(image_->header().entities)[index];
  const auto chains = image_->section<std::uint32_t>(image_->header().chains);
  std::vector<std::string> keys;
  for (std::uint32_t i = 0; i < chains[record.chain]; ++i)
    keys.emplace_back(image_->string(chains[record.chain + 1 + i]));
  return keys;
}

struct NameTableBuilder::Work {
  struct Entry {
    std::uint64_t classes = 0;
    std::uint8_t longest = 0;
    std::vector<Meaning> meanings;
  };
  std::map<std::uint64_t, Entry> entries;
  std::vector<Record> records;
  std::vector<std::uint32_t> chains{0};
  std::map<std::vector<std::string>, std::uint32_t> chain_at{{{}, 0}};
  std::string strings = std::string(1, '\0');
  std::map<std::string, std::uint32_t, std::less<>> string_at{{"", 0}};

  std::uint32_t string(const std::string& text) {
    const auto [place, is_new] = string_at.try_emplace(text, static_cast<std::uint32_t>(strings.size()));
    if (is_new) strings.append(text).push_back('\0');
    return place->second;
  }

  std::uint32_t chain(const std::vector<std::string>& keys) {
    const auto [place, is_new] = chain_at.try_emplace(keys, static_cast<std::uint32_t>(chains.size()));
    if (is_new) {
      chains.push_back(static_cast<std::uint32_t>(keys.size()));
      for (const std::string& key : keys) chains.push_back(string(key));
    }
    return place->second;
  }

  void add(const std::string& form, const Meaning& meaning) {
    const bool abbreviation = form.ends_with('.') && form.find(' ') == std::string::npos;  // "N.Y."
    const std::vector<std::uint64_t> words =
        abbreviation ? std::vector<std::uint64_t>{fold_hash(form)} : name_hashes(form);
    if (words.empty() || words.size() > 12) return;
    std::uint64_t hash = words[0];
    for (std::size_t i = 1; i < words.size(); ++i) hash = extend_hash(hash, words[i]);
    Entry& entry = entries[hash];
    for (Meaning& known : entry.meanings) {
      if (known.entity != meaning.entity || known.kind != meaning.kind) continue;
      known.flags &= meaning.flags;
      return;
    }
    entry.meanings.push_back(meaning);
    Entry& first = entries[words[0]];
    first.longest = std::max(first.longest, static_cast<std::uint8_t>(words.size()));
  }
};

NameTableBuilder::NameTableBuilder() : work_(std::make_unique<Work>()) {}
NameTableBuilder::~NameTableBuilder() = default;

std::uint32_t NameTableBuilder::add_entity(const NewEntity& entity) {
  Record record;
  record.key = work_->string(entity.key);
  record.name = work_->string(entity.name);
  record.chain = work_->chain(entity.within);
  record.population = entity.population;
  record.type = static_cast<std::uint8_t>(entity.type);
  record.place = static_cast<std::uint8_t>(entity.place);
  record.detail = entity.detail;
  if (entity.at) {
    record.has_point = 1;
    record.latitude = static_cast<std::int16_t>(std::lround(entity.at->latitude * 100));
    record.longitude = static_cast<std::int16_t>(std::lround(entity.at->longitude * 100));
  }
  work_->records.push_back(record);
  return static_cast<std::uint32_t>(work_->records.size() - 1);
}

void NameTableBuilder::add_name(std::string_view name, std::uint32_t entity, NameKind kind, bool weak) {
  const bool capitals = name.size() < 8 && kind == NameKind::kName &&
                        std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const auto flags = static_cast<std::uint8_t>((weak ? kWeakName : 0) | (capitals ? kCapitalsOnly : 0));
  const Meaning meaning{entity, kind, flags, 0};
  std::vector<std::string> forms{std::string(name), plain(name)};
  for (std::size_t i = 0; i < 2; ++i) {
    std::string open = forms[i];
    for (char& c : open) c = c == '-' ? ' ' : c;
    forms.push_back(std::move(open));
  }
  for (const std::string& form : forms) {
    // "Štore" is not to turn every store into a town.
    if (form != name && (classes_of(form) & (kCommonWord | kFunctionWord)) != 0 && lower(name) != form)
      continue;
    work_->add(form, meaning);
  }
}

void NameTableBuilder::add_class(std::string_view word, std::uint64_t classes) {
  // An abbreviation keeps its full stop inside a sentence, but not at the end of a text.
  const std::vector<std::uint64_t> words =
      word.ends_with('.') ? std::vector<std::uint64_t>{fold_hash(word)} : name_hashes(word);
  if (words.size() == 1) work_->entries[words[0]].classes |= classes;
}

void NameTableBuilder::add_short_form(std::string_view name, const std::string& full) {
  NewEntity given;
  given.key = "given:" + full;
  given.name = full;
  given.type = EntityType::kPerson;
  work_->entries[short_form_hash(name)].meanings.push_back({add_entity(given), NameKind::kName, 0, 0});
}

std::uint64_t NameTableBuilder::classes_of(std::string_view word) const {
  const std::vector<std::uint64_t> words = name_hashes(word);
  const auto found = words.size() == 1 ? work_->entries.find(words[0]) : work_->entries.end();
  return found == work_->entries.end() ? 0 : found->second.classes;
}

std::string NameTableBuilder::image() const {
  std::vector<std::uint32_t> buckets(kBuckets + 1);
  std::vector<Slot> slots;
  std::vector<Meaning> meanings;
  for (const auto& [hash, entry] : work_->entries) {
    ++buckets[(hash >> 48) + 1];
    slots.push_back({static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(entry.classes),
                     static_cast<std::uint32_t>(entry.classes >> 32),
                     static_cast<std::uint32_t>(meanings.size()),
                     static_cast<std::uint16_t>(entry.meanings.size()), entry.longest});
    meanings.insert(meanings.end(), entry.meanings.begin(), entry.meanings.end());
  }
  for (std::size_t i = 1; i < buckets.size(); ++i) buckets[i] += buckets[i - 1];

  Header header;
  std::string bytes(sizeof(Header), '\0');
  const auto append = [&bytes](Section& section, const auto& values) {
    bytes.resize((bytes.size() + 7) / 8 * 8);
    section = {static_cast<std::uint32_t>(bytes.size()), static_cast<std::uint32_t>(values.size())};
    bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(values[0]));
  };
  append(header.buckets, buckets);
  append(header.slots, slots);
  append(header.meanings, meanings);
  append(header.entities, work_->records);
  append(header.chains, work_->chains);
  append(header.strings, work_->strings);
  header.size = bytes.size();
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

}  // namespace gainsay
