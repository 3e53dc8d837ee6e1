/**
 * Whether the window that Excel shows the pane in saves files that a page hands over. That of
 * Excel for Mac and for iPad takes no download and says nothing; the browser and Excel for Windows do.
 * https://github.com/OfficeDev/office-js/issues/2700 (by design)
 * https://github.com/OfficeDev/office-js/issues/4681
 */
export function savesFiles(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}
