// Draws a figure from the cells of a table on the same page. The table stays: it is the chart in words, and all there is
// without this script.
(() => {
  'use strict';

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = (text) => (text === undefined || text === '' ? null : Number(text));
  const words = (cell) => (cell.firstElementChild?.matches('a') ? cell.firstElementChild : cell.firstChild)?.textContent.trim() ?? '';
  const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  const shown = (value) => (value === null || value === undefined ? '–' : grouping.format(value).replace('-', '−'));

  /** What is on the axis, its values and targets. A missing number stays missing. */
  const read = (figure) => {
    const table = document.getElementById(figure.dataset.of);
    const rows = [...table.tBodies[0].rows];
    const value = (cell) => number(cell.dataset.plotted ?? cell.dataset.value);
    if (figure.dataset.row !== undefined) {
      // the last column is the total: beside it the parts would not be seen
      const cells = [...rows[Number(figure.dataset.row)].cells].slice(1, -1);
      return {
        axis: [...table.tHead.rows[0].cells].slice(1, -1).map(words),
        values: cells.map(value),
        targets: cells.map((cell) => number(cell.dataset.target)),
        totals: [],
        mean: false,
      };
    }
    if (figure.dataset.through !== undefined) {
      const columns = [...table.tHead.rows[0].cells].map(words);
      const first = Number(figure.dataset.column);
      const parts = columns.slice(first, Number(figure.dataset.through) + 1);
      return {
        axis: rows.map((row) => words(row.cells[0])),
        stacked: parts.map((name, at) => ({ name, values: rows.map((row) => value(row.cells[first + at])) })),
        values: [],
        targets: [],
        mean: false,
      };
    }
    const cells = rows.map((row) => row.cells[Number(figure.dataset.column)]);
    const constant = number(figure.dataset.target);
    const mean = ({ dataset: { plotted, plottedTarget } }) => plotted !== undefined || plottedTarget !== undefined;
    return {
      axis: rows.map((row, at) => words(row.cells[0]) + (mean(cells[at]) ? `\n${figure.dataset.mean}` : '')),
      values: cells.map(value),
      targets: cells.map((cell) => constant ?? number(cell.dataset.plottedTarget ?? cell.dataset.target)),
      totals: rows.map((row) => row.classList.contains('total')),
      mean: cells.some(mean),
    };
  };

  const option = ({ axis, values, targets }, { chart: kind, unit, series, targetName, row }) => {
    const text = { color: token('--ink-soft'), fontFamily: token('--sans'), fontSize: 12 };
    const compared = targetName !== undefined && targets.some((target) => target !== null);
    const target = row === undefined
      ? { type: 'line', symbol: 'none', lineStyle: { color: token('--seal'), width: 2, type: 'dashed' } }
      : { type: 'scatter', symbol: 'rect', symbolSize: [44, 3] };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 8, right: 36, top: 44, bottom: 12, containLabel: true },
      legend: { data: compared ? [series, targetName] : [series], top: 0, right: 8, textStyle: text, itemWidth: 16, itemHeight: 8 },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, valueFormatter: (value) => `${shown(value)} ${unit}` },
      xAxis: { type: 'category', data: axis, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...text, lineHeight: 15, hideOverlap: true } },
      yAxis: {
        type: 'value', name: unit, nameTextStyle: { ...text, align: 'left' }, scale: kind === 'line',
        splitLine: { lineStyle: { color: token('--line') } }, axisLabel: { ...text, formatter: shown },
      },
      series: [
        { name: series, type: kind, data: values, color: token('--accent'), barMaxWidth: 36, symbolSize: 6, connectNulls: false },
        ...(compared ? [{ name: targetName, data: targets, color: token('--seal'), ...target }] : []),
      ],
    };
  };

  /** A horizontal bar for each row; the first part is the darkest. */
  const stack = ({ axis, stacked }, { unit }) => {
    const text = { color: token('--ink-soft'), fontFamily: token('--sans'), fontSize: 12 };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 8, right: 36, top: 44, bottom: 12, containLabel: true },
      legend: { data: stacked.map(({ name }) => name), top: 0, right: 8, textStyle: text, itemWidth: 16, itemHeight: 8 },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, valueFormatter: (value) => `${shown(value)} ${unit}` },
      xAxis: { type: 'value', name: unit, max: 100, splitLine: { lineStyle: { color: token('--line') } }, axisLabel: { ...text, formatter: shown } },
      yAxis: { type: 'category', data: axis, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: text },
      series: stacked.map(({ name, values }, at) => ({
        name, type: 'bar', stack: 'all', data: values, color: token('--accent'), barMaxWidth: 28,
        itemStyle: { opacity: 1 - (0.85 * at) / stacked.length, borderColor: token('--paper'), borderWidth: 1 },
      })),
    };
  };

  /** A horizontal bar for each row, with its number. */
  const lying = ({ axis, values }, { unit, series }) => {
    const text = { color: token('--ink-soft'), fontFamily: token('--sans'), fontSize: 12 };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 8, right: 56, top: 28, bottom: 12, containLabel: true },
      legend: { data: [series], top: 0, right: 8, textStyle: text, itemWidth: 16, itemHeight: 8 },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, valueFormatter: (value) => `${shown(value)} ${unit}` },
      xAxis: { type: 'value', name: unit, splitLine: { lineStyle: { color: token('--line') } }, axisLabel: { ...text, formatter: shown } },
      yAxis: { type: 'category', data: axis, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...text, interval: 0, width: document.documentElement.clientWidth < 640 ? 120 : 260, overflow: 'truncate' } },
      series: [{ name: series, type: 'bar', data: values, color: token('--accent'), barMaxWidth: 22, label: { show: true, position: 'right', ...text, formatter: ({ value }) => shown(value) } }],
    };
  };

  /**
   * A horizontal bar for each step, from where the one before ends. Bars stack away from zero on either side of it, so one that
   * crosses zero is drawn in two parts.
   */
  const waterfall = ({ axis, values, totals }, { unit }) => {
    const text = { color: token('--ink-soft'), fontFamily: token('--sans'), fontSize: 12 };
    let reached = 0;
    const steps = values.map((value, at) => {
      const from = totals[at] ? 0 : reached;
      reached = from + (value ?? 0);
      return { value, low: Math.min(from, reached), high: Math.max(from, reached), total: totals[at] };
    });
    const color = ({ value, total }) => token(total ? '--line-strong' : value < 0 ? '--seal' : '--accent');
    const signed = ({ value, total }) => (total || value <= 0 ? '' : '+') + shown(value);
    const part = (extent) => ({
      type: 'bar', stack: 'all', barMaxWidth: 22,
      data: steps.map((step) => ({ value: extent(step), itemStyle: { color: color(step) } })),
    });
    // beside the upper end of each step: a bar below zero would bear its label on itself
    const labels = {
      type: 'scatter', silent: true, symbolSize: 1, itemStyle: { color: 'transparent', opacity: 1 },
      data: steps.map(({ high }, at) => [high, at]),
      label: { show: true, position: 'right', ...text, formatter: ({ dataIndex }) => signed(steps[dataIndex]) },
    };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 8, right: 56, top: 8, bottom: 12, containLabel: true },
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, formatter: ([{ dataIndex: at }]) => `${axis[at]}  ${signed(steps[at])} ${unit}` },
      xAxis: { type: 'value', name: unit, splitNumber: 4, splitLine: { lineStyle: { color: token('--line') } }, axisLabel: { ...text, formatter: shown } },
      yAxis: { type: 'category', data: axis, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...text, width: 120, overflow: 'break', lineHeight: 14, interval: 0 } },
      series: [
        { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: steps.map(({ low, high }) => (low > 0 ? low : Math.min(high, 0))) },
        part(({ low, high }) => Math.min(low, 0) - Math.min(high, 0)),
        part(({ low, high }) => Math.max(high, 0) - Math.max(low, 0)),
        labels,
      ],
    };
  };

  const drawings = { lying, stack, waterfall };

  const draw = (figure) => {
    if (figure.dataset.drawn) return;
    figure.dataset.drawn = 'true';
    figure.hidden = false;
    const data = read(figure);
    const canvas = figure.querySelector('.canvas');
    // every step is named, on two lines at the most
    if (figure.dataset.chart === 'waterfall') canvas.style.minHeight = `${32 * data.axis.length + 40}px`;
    const chart = window.echarts.init(canvas, null, { renderer: 'svg' });
    chart.setOption((drawings[figure.dataset.chart] ?? option)(data, figure.dataset));
    figure.querySelector('.mean').hidden = !data.mean;
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
