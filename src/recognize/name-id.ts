import type { NameId } from './promises/unique-ids.ts';

/** Characters with a second reading that names of offices, media and events never have. */
const settled = new Set('省县广合大会区车传家员工作期术说识服信红度体校方公万食南综色绿么听台节目夏冬女红革数');

/** Ids are cut behind the syllable with which they get as long as this. */
const longEnough = 32;

/**
 * Makes ids from Chinese names by their pronunciation: 科普部 is kepubu. Where a character has several readings and no
 * word of a dictionary decides between them, the name has no id rather than a wrong one.
 */
export const createNameId = async (): Promise<NameId> => {
  const { segment, polyphonic, OutputFormat } = await import('pinyin-pro');
  return (name) => {
    const words = segment(name, { format: OutputFormat.AllArray, toneType: 'none', nonZh: 'spaced' });
    const readings = polyphonic(name, { type: 'array', toneType: 'none' });
    let at = 0;
    const syllables: string[] = [];
    for (const word of words) {
      for (const { origin, result } of word) {
        const isOpen = word.length === 1 && new Set(readings[at]).size > 1 && !settled.has(origin);
        if (isOpen) return null;
        at += 1;
        if (/^\p{Script=Han}$/u.test(origin) && !/^[a-zü]+$/.test(result)) return null;
        syllables.push(result.replaceAll('ü', 'v'));
      }
    }
    return idOf(syllables);
  };
};

const idOf = (syllables: readonly string[]): string | null => {
  let id = '';
  for (const syllable of syllables) {
    if (id.length >= longEnough) break;
    id += syllable.toLowerCase().replace(/[^a-z0-9]/g, '-');
  }
  const clean = id.replace(/-+/g, '-').replace(/^-|-$/g, '');
  return /^[a-z]/.test(clean) ? clean : null;
};
