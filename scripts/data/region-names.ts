/** English names of regions: the customary name where there is one, otherwise pinyin with the kind translated. */
export type Romanise = (text: string) => string[];

const CUSTOMARY: Record<string, string> = {
  内蒙古自治区: 'Inner Mongolia',
  广西壮族自治区: 'Guangxi',
  西藏自治区: 'Tibet (Xizang)',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  陕西省: 'Shaanxi',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao',
  台湾省: 'Taiwan',
  神农架林区: 'Shennongjia Forestry District',
  呼和浩特市: 'Hohhot',
  鄂尔多斯市: 'Ordos',
  呼伦贝尔市: 'Hulunbuir',
  乌兰察布市: 'Ulanqab',
  巴彦淖尔市: 'Bayannur',
  清新区: 'Qingxin District',
  哈尔滨市: 'Harbin',
  齐齐哈尔市: 'Qiqihar',
  拉萨市: 'Lhasa',
  日喀则市: 'Shigatse',
  乌鲁木齐市: 'Urumqi',
  乌鲁木齐县: 'Urumqi County',
  克拉玛依市: 'Karamay',
  吐鲁番市: 'Turpan',
  阿克苏地区: 'Aksu Prefecture',
  阿克苏市: 'Aksu',
  喀什地区: 'Kashgar Prefecture',
  喀什市: 'Kashgar',
  和田地区: 'Hotan Prefecture',
  和田市: 'Hotan',
  和田县: 'Hotan County',
};

// a name's last characters give its kind; longer endings first
const KINDS: [ending: string, english: string][] = [
  ['自治县', ' Autonomous County'],
  ['自治旗', ' Autonomous Banner'],
  ['自治州', ' Prefecture'],
  ['矿区', ' Mining District'],
  ['特区', ' Special District'],
  ['地区', ' Prefecture'],
  ['新区', ' New District'],
  ['区', ' District'],
  ['县', ' County'],
  ['盟', ' League'],
  ['旗', ' Banner'],
  ['市', ''],
  ['省', ''],
];

const PEOPLES =
  '蒙古族 回族 藏族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 ' +
  '畲族 拉祜族 水族 东乡族 纳西族 景颇族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 怒族 普米族 保安族 ' +
  '裕固族 独龙族 各族 蒙古 哈萨克 柯尔克孜 塔吉克 锡伯';
const PEOPLE = PEOPLES.replaceAll(' ', '|');
const EACH_PEOPLE = new RegExp(PEOPLE, 'g');
const PLACE_AND_PEOPLES = new RegExp(`^(.+?)((?:${PEOPLE})+)$`);

// readings of place names that the romanising library does not have
const PLACES: Record<string, string> = {
  万柏林: 'wan bai lin',
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  乐清: 'yue qing',
  民乐: 'min le',
  六合: 'lu he',
  单县: 'shan xian',
  召陵: 'shao ling',
  大城: 'dai cheng',
  大埔: 'da bu',
  尉犁: 'yu li',
  曾都: 'zeng du',
  歙县: 'she xian',
  泌阳: 'bi yang',
  洪洞: 'hong tong',
  浚县: 'xun xian',
  涡阳: 'guo yang',
  牟定: 'mou ding',
  珲春: 'hun chun',
  穆棱: 'mu ling',
  称多: 'chen duo',
  筠连: 'jun lian',
  繁峙: 'fan shi',
  绥棱: 'sui ling',
  蔚县: 'yu xian',
  闵行: 'min hang',
};
// characters that have only one reading in names of divisions
const CHARACTERS: Record<string, string> = { 都: 'du', 什: 'shi', 堡: 'bu', 陂: 'pi' };

export function englishName(name: string, romanise: Romanise): string {
  const customary = CUSTOMARY[name];
  if (customary) return customary;
  const [ending, kind] = KINDS.find(([end]) => name.endsWith(end) && name.length > end.length) ?? ['', ''];
  const syllables = syllablesOf(name, romanise);
  const stem = name.slice(0, name.length - ending.length);
  // 歙县 is Shexian County: a name of one character keeps its kind, as it is spoken
  if (stem.length === 1) return `${join(syllables)}${kind}`;
  const peoples = /自治|^区$/.test(ending) ? PLACE_AND_PEOPLES.exec(stem) : null;
  const parts = peoples ? [peoples[1] ?? '', ...((peoples[2] ?? '').match(EACH_PEOPLE) ?? [])] : [stem];
  let at = 0;
  const words = parts.map((part) => join(syllables.slice(at, (at += part.length))));
  return `${words.join(' ')}${kind}`;
}

function syllablesOf(name: string, romanise: Romanise): string[] {
  const place = Object.keys(PLACES).find((known) => name.startsWith(known)) ?? '';
  const read = romanise(name);
  if (read.length !== name.length) throw new Error(`${name}: ${String(read.length)} syllables`);
  const known = place ? (PLACES[place] ?? '').split(' ') : [];
  return Array.from(name).map((character, i) => known[i] ?? CHARACTERS[character] ?? read[i] ?? '');
}

function join(syllables: string[]): string {
  const joined = syllables.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
