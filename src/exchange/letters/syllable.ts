import { once } from "../../base/once.js";

/**
 * Whether a word can be a Vietnamese syllable: an onset, a rhyme, and a tone that its ending allows (c, ch, p and t take
 * the acute and the dot only). No dictionary: nonsense that could be said is a syllable.
 *
 * @param word - letters in any case, composed or not
 * @example
 * isSyllable("Đồng"); // true
 * @example
 * isSyllable("Trµ"); // false
 */
export function isSyllable(word: string): boolean {
  return fitsRhyme(word, onsets());
}

/**
 * Whether a word ends in a Vietnamese rhyme behind any consonants, as names of Ede, K'Ho and others do when they are
 * written with Vietnamese letters ("Kmút").
 */
export function endsInRhyme(word: string): boolean {
  return fitsRhyme(word, undefined);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function fitsRhyme(word: string, allowed: ReadonlySet<string> | undefined): boolean {
  if (word.length > LONGEST) {
    return false;
  }
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  const plain = apart.replace(TONES, "").normalize("NFC");
  if (tones.length > 1 || (tones[0] !== undefined && SHORT.test(plain) && !"\u0301\u0323".includes(tones[0]))) {
    return false;
  }
  const consonants = CONSONANTS.exec(plain)?.[0] ?? "";
  if (allowed === undefined) {
    return rhymes().has(plain.slice(consonants.length));
  }
  // The u of qu and the i of gi belong to the onset, or to the rhyme: either will do.
  return [consonants, plain.slice(0, consonants.length + 1)].some(
    (onset) => allowed.has(onset) && isRhymeAfter(onset, plain.slice(onset.length)),
  );
}

/** Rhymes that begin with y stand alone or behind qu, but for y itself. */
function isRhymeAfter(onset: string, rhyme: string): boolean {
  return rhymes().has(rhyme) && (!/^y./.test(rhyme) || onset === "" || onset === "qu");
}

/** Longer than nghiêng with its marks apart, and any word beyond it. */
const LONGEST = 20;
const SHORT = /(?:c|ch|p|t)$/;
const CONSONANTS = /^[bcdđfghjklmnpqrstvwxz]*/;

const onsets = once(
  () =>
    new Set([
      "",
      ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "),
    ]) as ReadonlySet<string>,
);

const rhymes = once(
  () =>
    new Set(
      `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
       e ec em en eng eo ep et ê êch ên êm ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
       o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
       ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
       u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt
       uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
       y yêm yên yêng yêt yêu ynh yt ych`.split(/\s+/),
    ) as ReadonlySet<string>,
);
