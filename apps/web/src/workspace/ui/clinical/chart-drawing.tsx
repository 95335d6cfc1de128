import { useTranslation } from 'react-i18next';
import { plotOf, timeTicks, xOf, yOfDose, yOfPain, type Plot } from './chart-scale.js';
import type { ChartData, DosePoint } from './pain-chart.js';
import classes from './pain-chart.module.css';

interface ChartDrawingProps {
  data: ChartData;
  width: number;
  height: number;
  time: (instant: number) => string;
}

export function ChartDrawing({ data, width, height, time }: ChartDrawingProps) {
  const { t } = useTranslation('ui');
  const plot = plotOf(width, height);
  const x = (at: number): number => xOf(plot, data.from, data.to, at);
  const scored = data.pains.filter((pain) => pain.score !== null);
  const line = scored.map((pain) => `${x(pain.at)},${yOfPain(plot, pain.score ?? 0)}`).join(' ');
  const label = `${t('painChart.title')}. ${t('painChart.summary', { pains: data.pains.length, doses: data.doses.length })}`;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={classes.drawing}>
      <Bands plot={plot} doseAxis={data.doses.length > 0} />
      {timeTicks(data.from, data.to, Math.max(2, Math.floor(width / 80))).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={plot.top} y2={plot.bottom} className={classes.grid} />
          <text x={x(tick)} y={height - 5} className={classes.tick} textAnchor="middle">
            {time(tick)}
          </text>
        </g>
      ))}
      {data.doses.length > 0 && <LimitLine plot={plot} />}
      <DoseSteps doses={data.doses} end={x(data.now ?? data.to)} x={x} plot={plot} />
      <polyline points={line} className={classes.pain} />
      {scored.map((pain) => (
        <circle key={pain.at} cx={x(pain.at)} cy={yOfPain(plot, pain.score ?? 0)} r="4.5" className={classes.dot} />
      ))}
      {data.now !== undefined && (
        <line x1={x(data.now)} x2={x(data.now)} y1={plot.top} y2={plot.bottom} className={classes.now} />
      )}
    </svg>
  );
}

function Bands({ plot, doseAxis }: { plot: Plot; doseAxis: boolean }) {
  const { t } = useTranslation('ui');
  const bands = [
    { name: 'mild', from: 0, to: 4 },
    { name: 'moderate', from: 4, to: 7 },
    { name: 'severe', from: 7, to: 10 },
  ] as const;
  return (
    <>
      {bands.map((band) => (
        <g key={band.name}>
          <rect
            x={plot.left}
            width={Math.max(0, plot.right - plot.left)}
            y={yOfPain(plot, band.to)}
            height={yOfPain(plot, band.from) - yOfPain(plot, band.to)}
            className={classes.band}
            data-band={band.name}
          />
          <text x={plot.left + 6} y={yOfPain(plot, band.to) + 14} className={classes.tick}>
            {t(`painChart.${band.name}`)}
          </text>
        </g>
      ))}
      {[0, 5, 10].map((score) => (
        <text key={score} x={plot.left - 6} y={yOfPain(plot, score) + 4} textAnchor="end" className={classes.tick}>
          {score}
        </text>
      ))}
      {(doseAxis ? [0, 500, 1000] : []).map((perMille) => (
        <text key={perMille} x={plot.right + 5} y={yOfDose(plot, perMille) + 4} className={classes.tick}>
          {perMille / 10} %
        </text>
      ))}
    </>
  );
}

function LimitLine({ plot }: { plot: Plot }) {
  const { t } = useTranslation('ui');
  const y = yOfDose(plot, 1000);
  return (
    <>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={classes.limit} />
      <text x={(plot.left + plot.right) / 2} y={y - 4} textAnchor="middle" className={classes.limitText}>
        {t('painChart.limit')}
      </text>
    </>
  );
}

interface DoseStepsProps {
  doses: DosePoint[];
  end: number;
  x: (at: number) => number;
  plot: Plot;
}

function DoseSteps({ doses, end, x, plot }: DoseStepsProps) {
  const known = doses.filter((dose) => dose.perMille !== null);
  if (known.length === 0) return null;
  let path = '';
  let level = yOfDose(plot, 0);
  for (const dose of known) {
    const next = yOfDose(plot, dose.perMille ?? 0);
    path += path === '' ? `M${x(dose.at)} ${level}V${next}` : `H${x(dose.at)}V${next}`;
    level = next;
  }
  return (
    <g>
      <path d={`${path}H${end}`} className={classes.dose} />
      {known.map((dose, index) => (
        <path
          key={index}
          d={`M${x(dose.at)} ${yOfDose(plot, dose.perMille ?? 0) - 6}l6 10h-12z`}
          className={classes.doseMark}
        />
      ))}
    </g>
  );
}
