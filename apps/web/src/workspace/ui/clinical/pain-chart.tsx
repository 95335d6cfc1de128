import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../clinic.js';
import { ChartDrawing } from './chart-drawing.js';
import { ChartTable } from './chart-table.js';
import classes from './pain-chart.module.css';

export interface PainPoint {
  /** Milliseconds. */
  at: number;
  /** null: asked, not answered. */
  score: number | null;
  zone?: string | undefined;
}

export interface DosePoint {
  at: number;
  /** All doses up to here as a share of the limit; null when it could not be computed. */
  perMille: number | null;
  label: string;
}

export interface ChartData {
  from: number;
  to: number;
  /** Drawn as a line; leave out for a session that has ended. */
  now?: number | undefined;
  pains: PainPoint[];
  doses: DosePoint[];
}

interface PainChartProps extends ChartData {
  title: string;
}

/** Pain and the used share of the anaesthetic limit over time, or the same as a table. */
export function PainChart({ title, ...data }: PainChartProps) {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
  const [table, setTable] = useState(false);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  return (
    <section className={classes.root} aria-label={title}>
      <div className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        <Button onClick={() => setTable(!table)}>{table ? t('painChart.showChart') : t('painChart.showTable')}</Button>
      </div>
      {table ? (
        <ChartTable data={data} />
      ) : (
        <div ref={ref} className={classes.area}>
          {width > 0 && <ChartDrawing data={data} width={width} height={Math.max(90, height)} time={clock.time} />}
        </div>
      )}
      {!table && (
        <p className={classes.legend} aria-hidden="true">
          <span>●— {t('painChart.legendPain')}</span>
          {data.doses.length > 0 && <span>▲┄ {t('painChart.legendDose')}</span>}
        </p>
      )}
    </section>
  );
}
