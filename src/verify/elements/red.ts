/** Whether a run is as red as 版头 is. */
export const isRed = ({ colour }: { readonly colour: string }): boolean => {
  const [, red = '', green = '', blue = ''] = /^(..)(..)(..)$/.exec(colour) ?? [];
  return Number.parseInt(red, 16) >= 0xb0 && Number.parseInt(green, 16) < 0x50 && Number.parseInt(blue, 16) < 0x50;
};
