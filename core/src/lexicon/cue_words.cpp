#include "lexicon/cue_words.h"

#include <algorithm>

namespace factdiff {
namespace {

constexpr Phrase<CueKind> verb_rows[] = {
    {"said|says|say", CueKind::saying},
    {"told|tells|tell", CueKind::saying},
    {"added|adds|add", CueKind::saying},
    {"stated|states|state", CueKind::saying},
    {"asked|asks|ask|wondered|wonders|inquired|questioned", CueKind::saying},
    {"replied|replies|reply|answered|answers|responded|responds|respond|retorted|countered|counters", CueKind::saying},
    {"wrote|writes|write|written|posted|posts|tweeted|tweets|retweeted|texted|blogged|emailed", CueKind::saying},
    {"read|reads", CueKind::saying},
    {"announced|announces|announce|declared|declares|declare|proclaimed|proclaims", CueKind::saying},
    {"explained|explains|explain|clarified|clarifies|elaborated", CueKind::saying},
    {"warned|warns|warn|cautioned|cautions|threatened|threatens", CueKind::saying},
    {"insisted|insists|insist|maintained|maintains|asserted|asserts|argued|argues|argue|contended|contends",
     CueKind::saying},
    {"claimed|claims|claim|alleged|alleges|allege", CueKind::saying},
    {"admitted|admits|admit|acknowledged|acknowledges|acknowledge|conceded|concedes|confessed|confesses",
     CueKind::saying},
    {"denied|denies|deny", CueKind::saying},
    {"confirmed|confirms|confirm|revealed|reveals|reveal|disclosed|discloses", CueKind::saying},
    {"noted|notes|note|observed|observes|remarked|remarks|commented|comments|mentioned|mentions|pointed out|"
     "points out|point out",
     CueKind::saying},
    {"stressed|stresses|stress|emphasized|emphasizes|emphasised|emphasises|underlined|underscored|reiterated|"
     "reiterates|repeated|repeats",
     CueKind::saying},
    {"recalled|recalls|recall|recounted|recounts|remembered|remembers|recollected", CueKind::saying},
    {"testified|testifies|testify|swore", CueKind::saying},
    {"vowed|vows|vow|promised|promises|promise|pledged|pledges|pledge", CueKind::saying},
    {"shouted|shouts|shout|yelled|yells|yell|cried|cries|cry|screamed|screams|scream|called out|chanted|chants|chant|"
     "exclaimed|exclaims|whispered|whispers|muttered|mutters|murmured|joked|jokes|quipped|quips|sang|sings",
     CueKind::saying},
    {"complained|complains|complain|lamented|laments|lament|protested|protests|fumed|fumes|sighed", CueKind::saying},
    {"urged|urges|urge|pleaded|pleads|begged|begs|appealed|appeals", CueKind::saying},
    {"suggested|suggests|suggest|concluded|concludes|conclude", CueKind::saying},
    {"reported|reports|report|quoted|quotes|indicated|indicates|indicate|signalled|signaled", CueKind::saying},
    {"boasted|boasts|bragged|brags|speculated|reasoned|chimed in|"
     "opined|expressed|expresses|express",
     CueKind::saying},
    {"saying|telling|adding|stating|asking|replying|answering|responding|writing|posting|tweeting|reading|announcing|"
     "declaring|explaining|warning|cautioning|threatening|insisting|maintaining|asserting|arguing|contending|"
     "claiming|alleging|admitting|acknowledging|conceding|denying|confirming|revealing|noting|observing|remarking|"
     "commenting|mentioning|pointing out|stressing|emphasizing|emphasising|underlining|reiterating|repeating|"
     "recalling|recounting|testifying|vowing|promising|pledging|shouting|yelling|crying|screaming|chanting|"
     "exclaiming|whispering|muttering|joking|quipping|complaining|lamenting|urging|pleading|begging|demanding|"
     "suggesting|concluding|continuing|reporting|quoting|indicating|boasting|predicting|expressing",
     CueKind::participle},
    {"called|calls|call|described|describes|describe|characterized|characterizes|characterised|characterises|branded|"
     "brands|labelled|labeled|labels|termed|terms|deemed|likened|compared|treated|treats|regarded|regards|"
     "referred to|refers to|refer to",
     CueKind::naming},
    {"slammed|slams|blasted|blasts|denounced|denounces|denounce|condemned|condemns|condemn|criticized|criticizes|"
     "criticised|criticises|attacked|decried|decries|dismissed|dismisses|rejected|rejects|accused|accuses|accuse|"
     "blamed|blames|praised|praises|praise|hailed|hails|hail|lauded|lauds|welcomed|welcomes|thanked|thanks|mocked|"
     "named|names|spoke of|speaks of|spoke about|talked of|talked about|talks of|talks about|warned of|warned against|"
     "complained of|complained about|told of|tells of|boasted of|"
     "apologized|apologised|defended|defends|cited|cites|promoted|touted|touts",
     CueKind::naming},
    {"calling|describing|characterizing|characterising|branding|labelling|labeling|terming|denouncing|condemning|"
     "criticizing|criticising|decrying|dismissing|accusing|blaming|praising|hailing|lauding|welcoming|citing|naming|"
     "referring to|defending|touting",
     CueKind::participle},
    {"believed|believes|believe|thought|thinks|think|felt|feels|feel|hoped|hopes|hope|feared|fears|fear|wanted|wants|"
     "saw|sees|began|begins|continued|continues|went on|goes on|offered|offers|agreed|agrees|demanded|demands|ordered|"
     "predicted|predicts|orders|ruled|rules|proposed|proposes|viewed|views|considers|considered|credited|credits",
     CueKind::thinking},
};

constexpr Phrase<bool> preposition_rows[] = {
    {"according to|in the words of|in a statement from|in a statement by|as quoted by|per", true},
};

constexpr std::string_view between[] = {
    "also",         "later",        "then",       "has",        "had",       "have",        "is",         "was",
    "were",         "been",         "being",      "be",         "heard",     "quoted",      "again",      "earlier",
    "once",         "often",        "still",      "now",        "just",      "reportedly",  "allegedly",  "repeatedly",
    "recently",     "simply",       "quickly",    "publicly",   "privately", "flatly",      "angrily",    "quietly",
    "emphatically", "previously",   "initially",  "famously",   "further",   "immediately", "separately", "reluctantly",
    "eventually",   "finally",      "first",      "both",       "all",       "bluntly",     "candidly",   "openly",
    "softly",       "tearfully",    "jokingly",   "will",       "would",     "did",         "not",        "never",
    "even",         "only",         "already",    "merely",     "wryly",     "loudly",      "strongly",   "firmly",
    "clearly",      "specifically", "explicitly", "themselves", "himself",   "herself",     "seen",
};

// Verbs of one who speaks with another, in turns.
constexpr std::string_view answers[] = {"asked",   "asks",      "replied",  "replies",  "answered",
                                        "answers", "responded", "responds", "retorted", "countered"};

}  // namespace

const PhraseTable<CueKind>& cue_verbs() {
  static const PhraseTable<CueKind> table(verb_rows);
  return table;
}

const PhraseTable<bool>& cue_prepositions() {
  static const PhraseTable<bool> table(preposition_rows);
  return table;
}

bool is_answer_verb(std::string_view lower_word) {
  return std::find(std::begin(answers), std::end(answers), lower_word) != std::end(answers);
}

bool stands_before_cue(std::string_view lower_word) {
  return std::find(std::begin(between), std::end(between), lower_word) != std::end(between);
}

}  // namespace factdiff
