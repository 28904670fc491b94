// Decodes ECharts 4's compressed province map into plain GeoJSON; run by hand when the map is replaced:
//   npm pack echarts@4.9.0 && tar xzf echarts-4.9.0.tgz
//   node tools/decode-map.mjs package/map/json/province/beijing.json public/geo/beijing.json
// A ring is a string of character pairs: zigzag deltas of longitude and latitude in 1/1024 degree.
import { readFileSync, writeFileSync } from 'node:fs';

const SCALE = 1024;
const DIGITS = 4;

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error('usage: node tools/decode-map.mjs <compressed.json> <geojson>');
  process.exit(2);
}

const unzigzag = (value) => (value >> 1) ^ -(value & 1);
const round = (value) => Number(value.toFixed(DIGITS));

function ring(text, [startX, startY]) {
  let x = startX;
  let y = startY;
  const points = [];
  for (let i = 0; i < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i) - 64);
    y += unzigzag(text.charCodeAt(i + 1) - 64);
    points.push([round(x / SCALE), round(y / SCALE)]);
  }
  return points;
}

function geometry({ type, coordinates, encodeOffsets }) {
  const polygon = (rings, offsets) => rings.map((text, i) => ring(text, offsets[i]));
  return {
    type,
    coordinates:
      type === 'Polygon'
        ? polygon(coordinates, encodeOffsets)
        : coordinates.map((rings, i) => polygon(rings, encodeOffsets[i])),
  };
}

const map = JSON.parse(readFileSync(source, 'utf8'));
const features = map.features.map((feature) => ({
  type: 'Feature',
  id: feature.id,
  properties: { name: feature.id, label: feature.properties.name, cp: feature.properties.cp },
  geometry: geometry(feature.geometry),
}));
features.sort((a, b) => a.id.localeCompare(b.id));
writeFileSync(target, JSON.stringify({ type: 'FeatureCollection', features }) + '\n');
console.log(`${features.length} areas written to ${target}`);
