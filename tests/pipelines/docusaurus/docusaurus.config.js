import multilateralism from '@florilegium/multilateralism'
import remarkFlorilegium from 'remark-florilegium'

export default {
  title: 'Policy Planning Staff',
  url: 'https://example.org',
  baseUrl: '/',
  future: { v4: true, faster: true },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          // Docusaurus brings remark-directive itself.
          remarkPlugins: [[remarkFlorilegium, { collections: [multilateralism] }]],
        },
        blog: false,
      },
    ],
  ],
}
