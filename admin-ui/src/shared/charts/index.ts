export { ChoroplethMap } from './ChoroplethMap';
export { type Line, LineTrend } from './LineTrend';
export type { MapFigure } from './mapOption';
