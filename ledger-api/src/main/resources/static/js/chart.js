// Draws a figure from the cells of a table on the same page. The table stays: it is the chart in words, and all there is
// without this script.
(() => {
  'use strict';

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = (text) => (text === undefined || text === '' ? null : Number(text));
  const words = (cell) => (cell.firstChild?.textContent ?? '').trim();

  /** One series per column of numbers, or per row. A missing number stays missing. */
  const read = (figure) => {
    const table = document.getElementById(figure.dataset.of);
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells];
    const value = (cell) => number(cell.dataset.plotted ?? cell.dataset.value);
    if (figure.dataset.row !== undefined) {
      const row = rows[Number(figure.dataset.row)];
      // the last column is the total: beside it the parts would not be seen
      const cells = [...row.cells].slice(1, -1);
      return {
        axis: heads.slice(1, -1).map(words),
        series: [{ name: row.cells[0].textContent.trim(), values: cells.map(value), targets: cells.map((c) => number(c.dataset.target)) }],
      };
    }
    return {
      axis: rows.map((row) => row.cells[0].textContent.trim()),
      series: figure.dataset.columns.split(',').map(Number).map((at) => ({
        name: heads[at].textContent.trim().replace(/\s+/g, ' '),
        values: rows.map((row) => value(row.cells[at])),
        targets: rows.map(() => null),
      })),
    };
  };

  const option = ({ axis, series }, kind) => {
    const text = { color: token('--ink-soft'), fontFamily: token('--sans'), fontSize: 12 };
    const withTargets = series.some((s) => s.targets.some((t) => t !== null));
    return {
      animation: false,
      textStyle: text,
      color: [token('--accent'), token('--seal'), token('--light-yellow'), token('--good')],
      grid: { left: 8, right: 16, top: withTargets || series.length > 1 ? 36 : 16, bottom: 8, containLabel: true },
      legend: withTargets || series.length > 1 ? { top: 4, left: 8, textStyle: text, itemWidth: 14, itemHeight: 8 } : undefined,
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
      xAxis: { type: 'category', data: axis, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: text },
      yAxis: { type: 'value', scale: kind === 'line', splitLine: { lineStyle: { color: token('--line') } }, axisLabel: text },
      series: series.flatMap((s) => [
        { name: s.name, type: kind, data: s.values, barMaxWidth: 36, symbolSize: 6, connectNulls: false },
        ...(withTargets ? [{
          name: document.documentElement.lang === 'en' ? 'Target' : '目标', type: 'scatter', symbol: 'rect',
          symbolSize: [44, 3], data: s.targets, itemStyle: { color: token('--seal') },
        }] : []),
      ]),
    };
  };

  const draw = (figure) => {
    if (figure.dataset.drawn) return;
    figure.dataset.drawn = 'true';
    figure.hidden = false;
    const canvas = figure.querySelector('.canvas');
    const chart = window.echarts.init(canvas, null, { renderer: 'canvas' });
    chart.setOption(option(read(figure), figure.dataset.chart));
    new ResizeObserver(() => chart.resize()).observe(canvas);
  };

  let loading;
  const library = (address) => loading ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  const drawAll = () => document.querySelectorAll('figure[data-chart]').forEach((figure) => {
    library(figure.dataset.library).then(() => draw(figure), () => { figure.hidden = true; });
  });

  drawAll();
  document.addEventListener('htmx:afterSettle', drawAll);
})();
