/**
 * Newsweek's pages, 2014 to now: where the text stands and what around it is not the article.
 * Class names come and go, so they are asked as tokens or by their beginning (the hash after
 * `__` in era 5 changes with every build), the surest first.
 */
export const publisher = 'newsweek';

/** What tells each way of building a page, with its number: 1 from 2014, 2 from 2016, 3 early in 2023, 4 from late in 2023, 5 since 2025. What is told by least comes last. */
export const eras: [era: number, mark: string][] = [
  [5, '.client-wrapper'],
  [3, '[class^="ar23"]'],
  [4, '.standard-article'],
  [2, 'article .article-header'],
  [1, 'h1.article-title'],
];

/** Body roots, surest first. */
export const bodies = ['[class~="article-body"]', '[itemprop="articleBody"]', '.client-wrapper main article', 'main article', 'article'];

/** Things inside a body, or around it, that are not the article's text. */
export const furniture = [
  'figure,picture,aside,nav,form,button,script,style,noscript,template,iframe,svg,video,audio,object,select,textarea,header,footer,h1',
  '[hidden],[aria-hidden="true"],.element-invisible,.visually-hidden,.hidden-print',
  '.byline,.article-time,.timedate,.topics-list,.filed-under,.read-content,.v_embed,.uncommon-knowledge,.promo-link,.trial-link,.social-share,.share-container-new',
  '[class*="related" i],[class*="newsletter" i],[class*="fairness" i],[class*="subscribe" i],[class*="content-correction"],[class*="about-writer" i],[class*="AuthorBio" i],[class*="disclosure" i],[class*="dfp-"],[class*="block-ibt"]',
  '[class*="stickyAdContainer"],[class*="FeaturedMedia_"],[class*="GooglePreferredSourceBanner_"],[data-mgid-container],[class*="ReadMore"]',
  // An embedded post is text before its script has run and a frame after it: text that comes and goes is no text to compare.
  'blockquote[class*="-tweet"],blockquote[class*="-media"],blockquote[class*="tiktok"]',
].join();

export const aboutAuthor = ['.about-writer #more-description', '[class*="about-writer" i] [class*="description" i]', '[class*="AuthorBio" i] p'];
export const bylines = ['.byline [rel~="author"]', 'a.author-name', '[class*="byline" i] a[href*="/authors/"]', 'header a[href*="/authors/"]'];
export const sections = ['.topics-list .list-title', '.filed-under a.topic', '[class*="breadcrumb" i] a'];
export const times = ['.article-header time[datetime]', '.timedate[datetime]', '.timedate[content]', 'article time[datetime]', 'header time[datetime]'];
export const headlines = ['.article-header h1', 'h1.article-title', '[class*="ArticleTwoColumnLayout_title"] h1', 'main h1', 'h1'];
export const figures = 'article figure, [class*="FeaturedMedia_"] figure, figure[class*="FeaturedMedia_"]';
/** Newsweek's own Fairness Meter, with both spellings of its class. */
export const meter = '[class*="fairness-met"]';
export const notPictures = '.block-ibtg-article, [class*="fairness" i], .highcharts-figure, [class*="related" i]';
