/** A camera that sees a sheet of paper on a desk, for as long as it is looked through. */
export function showPaper(): MediaStream {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 960 });
  const pen = canvas.getContext('2d');
  const draw = () => {
    if (!pen) return;
    pen.resetTransform();
    pen.fillStyle = '#6d5a48';
    pen.fillRect(0, 0, 1280, 960);
    pen.translate(640, 480);
    pen.rotate(0.015);
    pen.fillStyle = '#f4f2ec';
    pen.fillRect(-270, -382, 540, 764);
    pen.fillStyle = '#3b5b82';
    pen.fillRect(-222, -334, 180, 30);
    pen.fillStyle = '#8d959f';
    for (let line = 0; line < 17; line += 1) pen.fillRect(-222, -262 + line * 34, line % 5 === 4 ? 260 : 444, 9);
    setTimeout(draw, 200);
  };
  const stream = canvas.captureStream(5);
  draw();
  return stream;
}
