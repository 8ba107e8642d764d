#include "lexicon/irregular_nouns.h"

#include "text/word_table.h"

namespace factdiff {
namespace {

struct Row {
  std::string_view plural;
  std::string_view singular;
};

constexpr Row rows[] = {
    {"people", "person"},
    {"persons", "person"},
    {"children", "child"},
    {"men", "man"},
    {"women", "woman"},
    {"policemen", "policeman"},
    {"policewomen", "policewoman"},
    {"gunmen", "gunman"},
    {"fishermen", "fisherman"},
    {"firemen", "fireman"},
    {"congressmen", "congressman"},
    {"lawmen", "lawman"},
    {"servicemen", "serviceman"},
    {"businessmen", "businessman"},
    {"crewmen", "crewman"},
    {"militiamen", "militiaman"},
    {"feet", "foot"},
    {"teeth", "tooth"},
    {"geese", "goose"},
    {"mice", "mouse"},
    {"lives", "life"},
    {"wives", "wife"},
    {"knives", "knife"},
    {"wolves", "wolf"},
    {"halves", "half"},
    {"leaves", "leaf"},
    {"thieves", "thief"},
    {"shelves", "shelf"},
    {"calves", "calf"},
    {"loaves", "loaf"},
    {"wharves", "wharf"},
    {"hooves", "hoof"},
    {"crises", "crisis"},
    {"analyses", "analysis"},
    {"bases", "base"},
    {"cases", "case"},
    {"houses", "house"},
    {"buses", "bus"},
    {"viruses", "virus"},
    {"campuses", "campus"},
    {"gases", "gas"},
    {"losses", "loss"},
    {"criteria", "criterion"},
    {"phenomena", "phenomenon"},
    {"media", "media"},
    {"data", "data"},
    {"aircraft", "aircraft"},
    {"spacecraft", "spacecraft"},
    {"series", "series"},
    {"species", "species"},
    {"troops", "troop"},
    {"police", "police"},
    {"cattle", "cattle"},
    {"sheep", "sheep"},
    {"fish", "fish"},
    {"deer", "deer"},
    {"heroes", "hero"},
    {"potatoes", "potato"},
    {"tomatoes", "tomato"},
    {"shoes", "shoe"},
    {"canoes", "canoe"},
    {"axes", "axe"},
    {"movies", "movie"},
    {"ties", "tie"},
    {"dies", "die"},
    {"cookies", "cookie"},
    {"calories", "calorie"},
    {"rookies", "rookie"},
    {"species'", "species"},
    {"gas", "gas"},
    {"bus", "bus"},
    {"lens", "lens"},
    {"texas", "texas"},
    {"always", "always"},
    {"perhaps", "perhaps"},
    {"christmas", "christmas"},
    {"besides", "besides"},
    {"headquarters", "headquarters"},
    {"barracks", "barracks"},
    {"means", "means"},
    {"news", "news"},
    {"this", "this"},
    {"his", "his"},
    {"was", "was"},
    {"is", "is"},
    {"has", "has"},
    {"us", "us"},
    {"goes", "go"},
    {"does", "do"},
    {"economies", "economy"},
    {"prices", "price"},
    {"races", "race"},
    {"services", "service"},
    {"offices", "office"},
    {"vehicles", "vehicle"},
    {"missiles", "missile"},
    {"axis", "axis"},
    {"oases", "oasis"},
    {"theses", "thesis"},
    {"indices", "index"},
    {"vertices", "vertex"},
    {"cacti", "cactus"},
    {"alumni", "alumnus"},
    {"pence", "penny"},
    {"pennies", "penny"},
    {"dice", "die"},
    {"oxen", "ox"},
    {"passersby", "passerby"},
};

}  // namespace

std::optional<std::string_view> irregular_singular(std::string_view noun) {
  static const auto table = [] {
    WordTable<std::string_view> built;
    for (const Row& row : rows) built.add(row.plural, row.singular);
    return built;
  }();
  const std::string_view* found = table.find(noun);
  if (found == nullptr) return std::nullopt;
  return *found;
}

}  // namespace factdiff
