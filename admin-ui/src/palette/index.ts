export { Palette, showPalette } from './Palette';
