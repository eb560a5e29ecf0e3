import type { Profile } from '../../document/profile.ts';
import { escapeXml } from './xml.ts';

/**
 * A run that anchors words across the middle of the type area, behind the text and without moving it; for a header. It is
 * the WordArt that Word makes of a watermark and knows by the shape's name: 删除水印 takes it away again. LibreOffice
 * draws it, too, as outlines, so that no word of it gets into the text of a PDF.
 */
export const writeWatermark = ({ fonts }: Profile, words: string): string =>
  `<w:r><w:pict><v:shapetype xmlns:v="${vml}" xmlns:o="${office}" id="_x0000_t136" coordsize="21600,21600" o:spt="136"` +
  ` adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>${formulas}</v:formulas>` +
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/></v:shapetype>' +
  `<v:shape xmlns:v="${vml}" xmlns:o="${office}" id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136"` +
  ` style="${place}" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/>` +
  `<v:textpath style="font-family:&quot;${escapeXml(fonts.black)}&quot;;font-size:1pt" string="${escapeXml(words)}"/>` +
  '</v:shape></w:pict></w:r>';

const place = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:320pt',
  'height:160pt',
  'rotation:315',
  'z-index:-251658752',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';');

/** How Word bends the words of this shape (plain text): its own equations, which other programs expect. */
const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
]
  .map((equation) => `<v:f eqn="${equation}"/>`)
  .join('');

const vml = 'urn:schemas-microsoft-com:vml';
const office = 'urn:schemas-microsoft-com:office:office';
