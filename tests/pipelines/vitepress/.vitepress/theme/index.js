import DefaultTheme from 'vitepress/theme'
import 'markdown-it-florilegium/style.css'

export default DefaultTheme
