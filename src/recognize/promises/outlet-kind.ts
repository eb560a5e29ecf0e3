import type { WrittenOutlet } from '../../plan/generated/types.generated.ts';

type OutletKind = NonNullable<Exclude<WrittenOutlet, string>['kind']>;

/** What the end of a name says; the first that fits. 广播电视台 is both and says neither. */
const endings: readonly (readonly [RegExp, OutletKind | null])[] = [
  [
    /广播电视(?:总?台|集团|中心)$|广电(?:台|集团|中心|网络)?$|传媒(?:集团|中心)?$|融媒体?(?:中心|平台)?$|报业集团$|报业传媒$/,
    null,
  ],
  [/(?:公众号|服务号|订阅号|视频号|抖音号?|快手号?|头条号|微博|官微|微信|账号|小红书)$/, 'account'],
  [/(?:APP|app|App|客户端)$/, 'app'],
  [/(?:广播|广播电台|电台|之声|频率|交通台|音乐台)$/, 'radio'],
  [/(?:电视台|卫视|电视频道|频道|电视)$/, 'television'],
  [/(?:网站|网|在线|门户)$/, 'website'],
  [/(?:杂志社?|期刊|周刊|月刊|半月刊|画刊)$/, 'magazine'],
  [
    /(?:日|晚|晨|早|时|周|快|商|都市|法制|法治|农民|工人|青年|教育|科技|健康|电视|新|少年|老年|经济|导|画)报社?$/,
    'newspaper',
  ],
];

/**
 * Whether a name is that of an outlet, and of what kind its own words say: undefined for no outlet, null where the kind
 * stays open. A station with a frequency is radio.
 */
export const outletKindOf = (name: string, frequency: string | null): OutletKind | null | undefined => {
  if (frequency !== null) return 'radio';
  for (const [ending, kind] of endings) if (ending.test(name)) return kind;
  return undefined;
};
