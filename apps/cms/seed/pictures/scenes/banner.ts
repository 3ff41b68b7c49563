import { down, glow } from '../gradient';
import { limestone } from '../land';
import { leafDark, morning, tealDeep, white } from '../palette';
import { circle, ellipse, faint, path, rect, repeat, stroke } from '../svg';

const STEEL = '#7a3b37';

function bridge(): string {
  return (
    repeat(6, (i) => {
      const x = 1010 + i * 270;
      return (
        rect(x - 17, 384, 34, 84, '#9aa39b') +
        stroke(
          `M${x} 384 L${x + 46} 306 Q${x + 135} 268 ${x + 224} 306 L${x + 270} 384`,
          STEEL,
          10,
        ) +
        repeat(4, (k) => {
          const post = x + 46 + k * 59;
          const top = 306 - Math.sin((k / 3) * Math.PI) * 16;
          return stroke(
            `M${post} ${top} V384 M${post} ${top} L${post + (k < 2 ? 59 : -59)} 384`,
            STEEL,
            4,
          );
        })
      );
    }) +
    rect(960, 378, 1500, 15, STEEL) +
    rect(960, 376, 1500, 4, '#ffffff66')
  );
}

/**
 * A morning over the river, 2400×600; the left side has little detail, to leave room for a title.
 */
export function banner(): string {
  const stretched = (drawing: string) => `<g transform="scale(1.5 1)">${drawing}</g>`;
  return (
    rect(0, 0, 2400, 600, down(morning.skyTop, morning.skyLow)) +
    circle(1700, 190, 330, glow(morning.sun, 0.85)) +
    circle(1700, 190, 56, morning.sun) +
    stretched(
      limestone(21, 420, 300, morning.far, '#93b3b0') +
        limestone(29, 430, 190, morning.middle, '#5f8d8a'),
    ) +
    rect(0, 416, 2400, 184, down(morning.water, morning.waterLow)) +
    ellipse(1700, 450, 340, 54, glow(white, 0.85)) +
    faint(
      0.5,
      repeat(34, (i) =>
        stroke(`M${(i * 173) % 2400} ${432 + ((i * 37) % 140)} h${50 + ((i * 29) % 90)}`, white, 3),
      ),
    ) +
    bridge() +
    path(
      'M0 600 V360 Q260 330 520 372 T1010 386 L1030 420 Q1080 470 1240 520 T1640 600 Z',
      '#2f6b62',
    ) +
    path('M0 600 V440 Q300 400 620 470 T1180 600 Z', tealDeep) +
    path('M0 600 V520 Q240 480 520 540 T860 600 Z', leafDark) +
    path('M1500 600 Q1800 540 2080 556 T2400 520 V600 Z', tealDeep)
  );
}
