import type { Ref } from "react";
import { sides, type SideSummary, type SummaryUnit } from "../../core";
import { useWords } from "../frame/WordsContext";
import { sideTexts } from "./sideTexts";
import { useSummaryWords } from "./useSummaryWords";

const [width, margin, blockHeight, top] = [640, 24, 132, 64];
const ink = "#1B1F24";
const font = "'Segoe UI', Arial, sans-serif";

interface DashboardPictureProps {
  readonly title: string;
  readonly subtitle: string;
  readonly unit: SummaryUnit;
  readonly drawing: Ref<SVGSVGElement>;
}

/** The two sides as a picture for a report: black on white whatever the colours of the pane, and readable when printed in grey. */
export function DashboardPicture({ title, subtitle, unit, drawing }: DashboardPictureProps) {
  const words = useWords();
  const told = useSummaryWords();
  const blocks = sides.flatMap((side) => {
    const summary = unit.bySide[side];
    return summary ? [{ summary, name: told.sides[side], ...sideTexts(words, told, { side: summary, rank: unit.ranks[side] }) }] : [];
  });
  const height = top + blocks.length * blockHeight + margin;
  const label = [title, ...blocks.flatMap(({ name, rate, doubt = "", lines }) => [name, `${rate} ${doubt}`.trim(), ...lines]), subtitle].join("; ");
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label} fontFamily={font}>
      <rect width={width} height={height} fill="#FFFFFF" />
      <text x={margin} y="36" fontSize="20" fontWeight="600" fill={ink}>
        {title}
      </text>
      {blocks.map(({ summary, name, rate, doubt, lines }, index) => (
        <g key={name} transform={`translate(${margin} ${top + index * blockHeight})`}>
          <text y="14" fontSize="14" fontWeight="600" fill={ink}>
            {name}: {rate}
            {doubt !== undefined && ` (${doubt})`}
          </text>
          <Bar side={summary} />
          {lines.map((line, at) => (
            <text key={line} y={64 + at * 17} fontSize="13" fill={ink}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <text x={margin} y={height - 12} fontSize="11" fill={ink}>
        {subtitle}
      </text>
    </svg>
  );
}

const barWidth = width - 2 * margin;

function Bar({ side: { rate, target, earlierRate } }: { readonly side: SideSummary }) {
  const x = (percent: number) => (Math.min(100, Math.max(0, percent)) / 100) * barWidth;
  return (
    <g transform="translate(0 22)">
      <rect width={barWidth} height="20" fill="#EDF0F3" />
      {earlierRate !== undefined && <rect y="1" width={x(earlierRate)} height="18" fill="#B8C2CC" />}
      {rate !== undefined && <rect y="6" width={x(rate)} height="8" fill="#1F4E79" />}
      {target !== undefined && <rect x={x(target) - 1.5} width="3" height="20" fill={ink} stroke="#FFFFFF" strokeWidth="1" />}
    </g>
  );
}
